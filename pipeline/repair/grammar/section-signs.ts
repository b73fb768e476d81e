import type { Edit } from "../edits.ts";

/** A place where the grammar of a citation proves that a § was printed. */
interface SectionRule {
  readonly name: string;
  /** `sign` is what was read for § or §§ (missing where the sign is lost), `number` what follows it. */
  readonly pattern: RegExp;
  /** Only where the whole text has no § at all: an author may leave one out, a text that lost its signs has none. */
  readonly lostEverywhere?: boolean;
  readonly examples: readonly (readonly [read: string, printed: string])[];
  readonly nonExamples: readonly string[];
}

const sign = String.raw`(?<sign>\$8\$|\$\$|&&|88|8S|S8|SS|8|S|\$|&|9)`;
const number = String.raw`(?<number>\d{1,3}(?: ?[a-zæøå](?![\p{L}.]))?)(?![\p{L}\d]|[.,]\d)`;
const notCited = String.raw`(?<![§\p{L}\p{N}.,]|§ )`;
const several = String.raw`(?:,? ?(?:og|eller|samt|-|–|, ) ?\d{1,3})`;

export const sectionRules: readonly SectionRule[] = [
  {
    name: "before a subsection",
    pattern: new RegExp(`${notCited}${sign} ${number}(?=,? (?:(?:stk|nr)\\.? ?\\d|litra [a-z]\\b))`, "gu"),
    examples: [
      ["efter 8 79 b, stk. 2, i loven", "efter § 79 b, stk. 2, i loven"],
      ["jf. $ 104, stk. 1", "jf. § 104, stk. 1"],
      ["S 12, nr. 3", "§ 12, nr. 3"],
    ],
    nonExamples: ["der var 8 12, stk. var", "kl. 8, stk. 2", "§ 8, stk. 2", "i alt 18 79, stk. 2"],
  },
  {
    name: "after a word that cites",
    pattern: new RegExp(
      `(?<=(?:^|[\\s(])(?:jf|jvf|jævnfør|iht|jfr)\\.? )${sign} ?(?<=[8S$&] ?)${number}(?! (?:kr|kroner|pct|procent|mio|dage|uger|personer|elever|borgere))`,
      "giu",
    ),
    examples: [
      ["jf. 8 79b", "jf. § 79b"],
      ["(jf. $ 104)", "(jf. § 104)"],
      ["jf. 88 104 og 108", "jf. §§ 104 og 108"],
    ],
    nonExamples: ["jf. 8 sager", "jf. $ 104 kroner", "jf. side 8 79"],
  },
  {
    name: "after the name of an act",
    pattern: new RegExp(
      `(?<=\\p{Ll}{2,40}(?:lovens|bekendtgørelsens|vedtægtens) |\\b(?:l|L)ovens |\\bSEL )${sign} ${number}`,
      "gu",
    ),
    examples: [
      ["efter servicelovens 8 104 og", "efter servicelovens § 104 og"],
      ["SEL $ 101", "SEL § 101"],
      ["planlovens 88 17 og 18", "planlovens §§ 17 og 18"],
    ],
    nonExamples: ["lovens 8 kapitler", "planlovens § 17"],
  },
  {
    name: "before the name of an act",
    pattern: new RegExp(
      `${notCited}${sign} ${number}(?=${several}{0,6} i (?:lov om|\\p{Ll}{3,40}loven\\b|\\p{Ll}{0,40}bekendtgørelsen?\\b))`,
      "gu",
    ),
    examples: [
      ["$ 104 i serviceloven", "§ 104 i serviceloven"],
      ["88 104 og 108 i serviceloven", "§§ 104 og 108 i serviceloven"],
    ],
    nonExamples: ["de 104 i serviceloven", "§ 104 i serviceloven"],
  },
  {
    name: "several after a lone double sign",
    pattern: new RegExp(
      `${notCited}(?<sign>\\$8\\$|\\$\\$|\\$8|8\\$|SS|8S|S8) ${number}(?=${several})`,
      "gu",
    ),
    examples: [["SS 104 og 108 finder anvendelse", "§§ 104 og 108 finder anvendelse"]],
    nonExamples: ["SS 104", "i 88 104 og 108"],
  },
  {
    name: "sign lost before a subsection",
    lostEverywhere: true,
    pattern: new RegExp(
      `(?<=\\p{Ll}{2,40}(?:lovens|bekendtgørelsens) )(?<sign>)${number}(?=, (?:stk|nr)\\. ?\\d)`,
      "gu",
    ),
    examples: [["styrelseslovens 24, stk. 3", "styrelseslovens § 24, stk. 3"]],
    nonExamples: ["lovens 24 kapitler", "styrelseslovens § 24, stk. 3", "lovens 3, som"],
  },
];

const double = /^(?:\$8\$|\$\$|&&|88|8S|S8|SS|\$8|8\$)$/;
const severalAfter = new RegExp(`^${several}`, "u");

/** § and §§ where a citation proves them and another sign, or none, was read. */
export function sectionSignEdits(text: string): Edit[] {
  const none = !text.includes("§");
  return sectionRules.flatMap(({ pattern, lostEverywhere }) =>
    (lostEverywhere && !none ? [] : [...text.matchAll(pattern)]).flatMap((match) => {
      const read = match.groups?.sign ?? "";
      const cited = match.groups?.number ?? "";
      const end = match.index + match[0].length;
      const plural = double.test(read) && severalAfter.test(text.slice(end, end + 12));
      const replacement = `${plural ? "§§" : "§"} ${cited}`;
      const note = {
        rule: read === "" ? "section-sign-lost" : "section-sign",
        confidence: 0.97,
        evidence: "grammar" as const,
        runnersUp: [],
      };
      return [{ start: match.index, end, replacement, note }];
    }),
  );
}
