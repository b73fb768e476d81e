import type { Form } from "../../text/form.ts";
import { WORD_END, WORD_START } from "../../text/words.ts";
import type { Cue } from "../cue.ts";

/** `senest den 22. marts 2021`, `inden den 1. juli`, `ikke senere end 3. maj`. `senest ændret` and `inden længe` have no date after them. */
export const byDate: Form<Cue> = {
  name: "by-date",
  trigger: `${WORD_START}(?:senest|inden|ikke senere|før|forud|til senest|fremrykkes)`,
  pattern: new RegExp(
    `${WORD_START}(?:seneste?(?<!e(?![\\s\\u00a0]{1,4}(?:den|d\\.)[\\s\\u00a0]?\\d))|inden(?:[\\s\\u00a0]{1,4}for)?|ikke senere end|før)${WORD_END}(?![\\s\\u00a0]{1,4}(?:fra|for|på det))`,
    "iy",
  ),
  read(match) {
    const before = /^før/i.test(match[0]);
    const end = match.index + match[0].length;
    return {
      start: match.index,
      end,
      kind: "due",
      needs: { type: "date", pastToo: false, finest: before ? "day" : "any" },
    };
  },
  examples: [
    "senest den 22. marts 2021",
    "inden den 1. juli",
    "ikke senere end 3. maj",
    "behandles seneste den 15. juni",
  ],
  nonExamples: ["seneste nyt", "det seneste", "indenfor", "førstkommende"],
};
