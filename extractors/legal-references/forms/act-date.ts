import type { ActType } from "../../../schemas/legal-reference.ts";
import { findDates, isoOf } from "../../text/dates.ts";
import type { Form } from "../../text/form.ts";
import { SPACE, WORD_START } from "../../text/words.ts";
import { actByTitle } from "../acts/lookup.ts";
import { unknownLength, wordsAfter } from "../acts/title-words.ts";
import type { Token } from "../token.ts";

const TYPES: Readonly<Record<string, ActType>> = {
  lov: "lov",
  lovbekendtgørelse: "lovbekendtgørelse",
  bekendtgørelse: "bekendtgørelse",
  cirkulære: "cirkulære",
  cirkulæreskrivelse: "cirkulære",
  vejledning: "vejledning",
  anordning: "unknown",
  "kgl. anordning": "unknown",
  "kongelig anordning": "unknown",
  "kgl. resolution": "unknown",
  "kongelig resolution": "unknown",
};

/** An act by its date alone, as before acts were cited by number: `lov af 13. juni 1973 om kommunal indkomstskat`. */
export const actDate: Form<Token> = {
  name: "act-date",
  trigger: `${WORD_START}(?:lov|lovbekendtgørelse|bekendtgørelse|cirkulære(?:skrivelse)?|vejledning|anordning|(?:kgl\\.|kongelig)[\\s\\u00a0](?:anordning|resolution))[\\s\\u00a0]{1,6}af[\\s\\u00a0]`,
  pattern: new RegExp(
    `${WORD_START}(?<kind>lov|lovbekendtgørelse|bekendtgørelse|cirkulære(?:skrivelse)?|vejledning|anordning|(?:kgl\\.|kongelig)[\\s\\u00a0](?:anordning|resolution))${SPACE}af${SPACE}(?:den${SPACE}|d\\.${SPACE})?(?=\\d{1,2}[./ ])`,
    "iy",
  ),
  read(match, text) {
    const type = TYPES[(match.groups?.kind ?? "").toLowerCase().replace(/[\s\u00a0]/, " ")];
    const from = match.index + match[0].length;
    const [date] = findDates(text.slice(from, from + 40));
    if (type === undefined || date === undefined || date.span.start !== 0 || date.precision !== "day")
      return undefined;
    const iso = isoOf(date);
    if (iso === null) return undefined;
    const dated = from + date.span.end;
    const title = titleAt(text, dated, type);
    const end = title?.end ?? dated;
    return {
      kind: "act",
      span: { start: match.index, end },
      act: {
        name: text
          .slice(match.index, end)
          .replace(/[\s\u00a0]{1,12}/g, " ")
          .replace(/^./, (first) => first.toLowerCase()),
        type,
        key: title?.key ?? null,
        title: title?.title ?? null,
        number: null,
        date: iso,
      },
      domain: type === "lov" || type === "lovbekendtgørelse" ? "statute" : "order",
      needsProvision: false,
    };
  },
  examples: [
    "lov af 13. juni 1973 om kommunal indkomstskat",
    "Lov af 31. maj 1968 § 5",
    "cirkulære af 4. maj 1992",
    "Kgl. anordning af 3. maj 1921",
  ],
  nonExamples: [
    "lov af 1973",
    "loven af 13. juni 1973",
    "lov nr. 3 af 4. maj 1992",
    "bekendtgørelse af lov om havne",
  ],
};

/** The title behind the date, `om …`. */
function titleAt(text: string, from: number, type: ActType) {
  const om = /^[\s\u00a0]{1,6}om(?=[\s\u00a0])/.exec(text.slice(from, from + 12));
  if (om === null) return undefined;
  const rest = wordsAfter(text, from + om[0].length);
  const found = actByTitle([type === "bekendtgørelse" ? "bekendtgørelse" : "lov", "om", ...rest.words]);
  const end = rest.ends[(found === undefined ? unknownLength(rest) : found.count - 2) - 1];
  if (end === undefined) return undefined;
  return { end, key: found?.act.key ?? null, title: found?.act.title ?? null };
}
