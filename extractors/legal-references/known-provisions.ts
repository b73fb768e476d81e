import { identity } from "./antecedents.ts";
import type { ActToken, ProvisionToken } from "./token.ts";

/** Acts that one paragraph number is tied to in one agenda item: `§ 85` means the same act where it stands alone there. */
export class KnownProvisions {
  readonly #acts = new Map<string, ActToken | "many">();
  readonly #itemOf: (place: number) => number;

  /** `itemOf` tells in which item a place lies, by where that begins; one number for a paper without items. */
  constructor(itemOf: (place: number) => number) {
    this.#itemOf = itemOf;
  }

  add(token: ProvisionToken, act: ActToken): void {
    for (const { paragraph } of token.provisions) {
      if (paragraph === null) continue;
      const key = `${this.#itemOf(token.span.start)} ${paragraph}`;
      const known = this.#acts.get(key);
      if (known === undefined) this.#acts.set(key, act);
      else if (known === "many" || identity(known.act) !== identity(act.act)) this.#acts.set(key, "many");
    }
  }

  get(token: ProvisionToken): ActToken | undefined {
    const [first] = token.provisions;
    if (first?.paragraph == null) return undefined;
    const known = this.#acts.get(`${this.#itemOf(token.span.start)} ${first.paragraph}`);
    return known === "many" ? undefined : known;
  }
}
