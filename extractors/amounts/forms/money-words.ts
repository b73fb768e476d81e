import { NUMBER_WORD, parseNumber } from "../../text/numbers.ts";
import { GAP, SPACE, WORD_START } from "../../text/words.ts";
import { factorOf } from "./money.ts";
import { type AmountForm, scaled } from "./quantity.ts";

const HALVES: Readonly<Record<string, number>> = { "en halv": 0.5, halvanden: 1.5, "en kvart": 0.25 };

/** `to mio. kr.`, `halvanden million kroner`, `en halv mia. kr.`: counts of a large unit in letters. */
export const moneyWords: AmountForm = {
  name: "money-words",
  trigger: `${WORD_START}(?:halvanden|${NUMBER_WORD})[\\s\\u00a0]`,
  pattern: new RegExp(
    `${WORD_START}(?<count>en${SPACE}halv|en${SPACE}kvart|halvanden|${NUMBER_WORD})${SPACE}(?<scale>mio\\.?|mia\\.?|million(?:er)?|milliard(?:er)?|tusinde?)${GAP}(?:kr(?![a-zæøå])\\.?|kroner(?![a-zæøå]))`,
    "iy",
  ),
  read(match) {
    const count = (match.groups?.count ?? "").toLowerCase().replace(/[\s\u00a0]{1,6}/g, " ");
    const value = HALVES[count] ?? parseNumber(count);
    if (value === undefined) return undefined;
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        value: scaled(value, factorOf(match.groups?.scale)),
        unit: "DKK",
      },
    ];
  },
  examples: ["to mio. kr.", "halvanden million kroner", "en halv mia. kr.", "ti tusinde kroner"],
  nonExamples: ["to millioner træer", "en million borgere", "en krone"],
};
