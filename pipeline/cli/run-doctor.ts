import { typeable } from "./calling.ts";
import type { Diagnosis } from "./doctor/check.ts";
import { doctorChecks } from "./doctor/index.ts";

/** Looks at everything, in the order of the list. */
export async function examine(corpus: string): Promise<readonly Diagnosis[]> {
  const found: Diagnosis[] = [];
  for (const { name, look } of doctorChecks) {
    const diagnosis = await look({ corpus });
    found.push({ name, ...diagnosis, mend: diagnosis.mend === null ? null : typeable(diagnosis.mend) });
  }
  return found;
}

const signs = { fine: "ok     ", optional: "missing", broken: "BROKEN " } as const satisfies Record<
  Diagnosis["state"],
  string
>;

export function diagnosisText(found: readonly Diagnosis[]): string {
  return found
    .map(({ name, state, found: what, mend }) => {
      const line = `${signs[state]}  ${name}: ${what}\n`;
      return mend === null ? line : `${line}         mend it with: ${mend}\n`;
    })
    .join("");
}
