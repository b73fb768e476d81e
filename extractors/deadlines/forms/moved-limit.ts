import type { Form } from "../../text/form.ts";
import { SPACE, WORD_START } from "../../text/words.ts";
import type { Cue } from "../cue.ts";

/** A limit is spoken of earlier in the sentence, however far up. */
const LIMIT =
  /(?:[Ff]rist|[Dd]eadline)(?:en|er|erne|s|ens)?(?![a-zæøå])(?:[^.!?;]|\.(?=[ ]?[\da-zæøå])){0,320}$/;
const REACH = 330;

/** `fristen for aflevering af regnskab er ændret til den 1. maj 2020`: the new day of a limit that is put off or brought forward. */
export const movedLimit: Form<Cue> = {
  name: "moved-limit",
  trigger: `${WORD_START}(?:ændre[st]|udsky|udsk|udsæt|udsat|rykke|flytte|forlæng|fremryk|fastsæt|fastsat)`,
  pattern: new RegExp(
    `${WORD_START}(?:ændre[st]|udskydes|udskudt|udsættes|udsat|rykkes|rykket|flyttes|flyttet|forlænges|forlænget|fremrykkes|fremrykket|fastsættes|fastsat)(?:${SPACE}(?:derfor|dog|hermed|nu))?${SPACE}til(?=${SPACE}(?:(?:man|tirs|ons|tors|fre|lør|søn)dag${SPACE})?(?:(?:den|d\\.)${SPACE})?\\d)`,
    "iy",
  ),
  read(match, text) {
    if (!LIMIT.test(text.slice(Math.max(0, match.index - REACH), match.index))) return undefined;
    const end = match.index + match[0].length;
    return { start: match.index, end, kind: "due", needs: { type: "date", pastToo: true, finest: "any" } };
  },
  examples: [
    "Fristen for aflevering af regnskabet er ændret til den 1. maj 2020",
    "Tilmeldingsfristen for hold til sæson 2021 udskydes til fredag den 4. juni",
  ],
  nonExamples: [
    "Mødet er flyttet til den 4. maj",
    "Fristen er ændret til et halvt år",
    "Fristen er kort. Mødet udsættes til den 4. maj",
  ],
};
