import { decimalsOf, formatDanishNumber, numberPattern, parseDanishNumber } from "../danish/numbers.ts";
import { type CheckedRecord, evidenceOf, type FindingDraft, itemNumberAt } from "../finding.ts";
import { statedAndExpected } from "../values.ts";
import type { Check } from "./check.ts";

const amount = (name: string) =>
  `(?<${name}>${numberPattern})\\s(?<${name}Unit>(?:mio\\.\\s|mia\\.\\s|t)?kr)\\b\\.?`;
const is = "\\s(?:er|var|udgør|udgjorde|blev|bliver|på)(?:\\si\\salt)?\\s(?:på\\s)?";
/** Words between two of the amounts; no other figure among them but a year. */
const apart = "(?:[^\\d\\n]|(?:19|20)\\d{2}(?![\\d.,])){0,80}?";

/** `Puljen er på 3.000.000 kr. Heraf er der frigivet 1.850.000 kr. Der resterer således 1.150.000 kr.` */
const rest = new RegExp(
  `(?<!\\p{L})(?:på|er|udgør|af)\\s${amount("one")}${apart}(?:heraf|hvoraf|deraf|af\\sdisse|der\\ser\\s(?:allerede\\s|tidligere\\s|indtil\\snu\\s)?(?:brugt|anvendt|frigivet|bevilget|udbetalt|disponeret|forbrugt|udmøntet))${apart}${amount("other")}${apart}(?:resterer|restbeløb(?:et)?|resten|tilbage(?:stående)?|tilovers|i\\soverskud|uforbrugt|udisponeret|rådighed|restbevilling(?:en)?|restgæld(?:en)?)(?:[^\\d\\n]{0,40}?)\\s${amount("stated")}(?!\\s(?:om|pr|per)(?!\\p{L}))`,
  "giu",
);
/** A rest further off, as a share of what it should be, is of something else. */
const mostOff = 0.3;

const forms: readonly RegExp[] = [
  // `Indtægterne var 900 kr. og udgifterne 700 kr. Overskuddet blev 200 kr.`
  new RegExp(
    `(?<!\\p{L})(?:indtægter|indtægterne)${is}${amount("one")}${apart}(?:udgifter|udgifterne)(?:${is}|\\s)${amount("other")}${apart}(?:overskud|underskud)(?:det)?${is}${amount("stated")}`,
    "giu",
  ),
  // `budget er på 612,4 mio. kr. Det forventede regnskab er 619,1 mio. kr., … et merforbrug på 6,7 mio. kr.`
  new RegExp(
    `(?<!\\p{L})budget(?:tet)?${is}${amount("one")}${apart}(?:regnskab|forbrug)(?:et)?${is}${amount("other")}${apart}(?:merforbrug|mindreforbrug)(?:et)?${is}${amount("stated")}`,
    "giu",
  ),
  rest,
];

function check(record: CheckedRecord): readonly FindingDraft[] {
  return forms.flatMap((form) =>
    [...record.text.matchAll(form)].flatMap((match) => {
      const { one = "", other = "", stated = "", oneUnit, otherUnit, statedUnit } = match.groups ?? {};
      const [left, right, said] = [one, other, stated].map(parseDanishNumber);
      if (left === undefined || right === undefined || said === undefined) return [];
      if (oneUnit !== otherUnit || oneUnit !== statedUnit) return [];
      const decimals = Math.max(...[one, other, stated].map(decimalsOf));
      const real = Math.abs(left - right);
      const slack = /^m/u.test(oneUnit ?? "") ? 1.001 * 10 ** -decimals : 0.005;
      const isRest = form === rest;
      if (Math.abs(real - said) <= slack || (isRest && Math.abs(real - said) > mostOff * real)) return [];
      const expected = formatDanishNumber(real, decimals);
      return [
        {
          kind: "arithmetic" as const,
          severity: "error" as const,
          message: `Unexpected ${stated}, expected ${expected}: between ${one} and ${other} there are ${expected}`,
          values: statedAndExpected("number", stated, expected),
          evidence: [evidenceOf(record, { start: match.index, end: match.index + match[0].length })],
          item: itemNumberAt(record, match.index),
        },
      ];
    }),
  );
}

/** What is left over, or spent too much, against the two amounts that it lies between; and what is left of a sum. */
export const balance: Check = {
  name: "balance",
  kind: "arithmetic",
  examples: [
    "Indtægterne var 8.940.000 kr. og udgifterne 8.715.000 kr. Overskuddet blev 235.000 kr.",
    "Det samlede budget er på 612,4 mio. kr. Det forventede regnskab er 619,1 mio. kr., og der er et merforbrug på 7,6 mio. kr.",
    "Puljen er på 3.000.000 kr. Heraf er der frigivet 1.850.000 kr. Der resterer således 1.250.000 kr. i puljen.",
  ],
  nonExamples: [
    "Indtægterne var 8.940.000 kr. og udgifterne 8.715.000 kr. Overskuddet blev 225.000 kr.",
    "Det samlede budget er på 612,4 mio. kr. Det forventede regnskab er 619,1 mio. kr., og der er et merforbrug på 6,7 mio. kr.",
    "Puljen er på 3.000.000 kr. Heraf er der frigivet 1.850.000 kr. Der resterer således 1.150.000 kr. i puljen.",
    "Indtægterne var 8.940.000 kr. Af 3 grunde blev udgifterne 8.715.000 kr. Overskuddet blev 235.000 kr.",
  ],
  check,
};
