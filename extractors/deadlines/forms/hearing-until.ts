import type { Form } from "../../text/form.ts";
import { SPACE, WORD_START } from "../../text/words.ts";
import type { Cue } from "../cue.ts";

/** `i høring fra den 1. maj til den 26. juni 2023`, `høringsperioden løber fra … til …`: it closes on the last day. */
export const hearingUntil: Form<Cue> = {
  name: "hearing-until",
  trigger: `${WORD_START}(?:i[\\s\\u00a0]{1,6}(?:offentlig|ekstern|nabo|høring)|(?:offentligt?[\\s\\u00a0]{1,6})?freml(?:agt|ægges)[\\s\\u00a0]|(?:fremsættes|udlægges)[\\s\\u00a0]|hørings?(?:perioden?|fasen?|en)[\\s\\u00a0])`,
  pattern: new RegExp(
    `${WORD_START}(?:(?:offentligt?${SPACE})?freml(?:agt|ægges)(?:${SPACE}(?:offentligt|i${SPACE}offentlig${SPACE}høring))?|(?:fremsættes|udlægges)${SPACE}offentligt|i${SPACE}(?:offentlig${SPACE}|ekstern${SPACE})?(?:nabo)?høring|høring(?:speriode|sfase)?n?(?:en)?${SPACE}(?:løber|er|varer|strækker${SPACE}sig))${SPACE}(?:i${SPACE}(?:perioden|tidsrummet)${SPACE})?(?:fra${SPACE})?(?:den${SPACE})?[^;\\n]{2,40}?(?<until>til(?:${SPACE}og${SPACE}med)?|[-–])${SPACE}(?=(?:den${SPACE}|d\\.${SPACE})?\\d)`,
    "iy",
  ),
  read(match) {
    return {
      start: match.index,
      end: match.index + match[0].length,
      kind: "hearing",
      needs: { type: "date", pastToo: false, finest: "day" },
    };
  },
  examples: [
    "i høring fra den 1. maj til den 26. juni 2023",
    "i offentlig høring i perioden 2. maj - 27. juni 2023",
    "Høringsperioden løber fra den 3. marts til den 28. april",
    "fremlægges offentligt i perioden fra den 1. juni til den 27. juli 2022",
    "fremsættes offentligt i perioden fra 3. marts 2023 til 28. april 2023",
    "høringen er fra 3. marts til 28. april",
    "er offentlig fremlagt i perioden fra den 4. marts til den 5. maj 2014",
  ],
  nonExamples: [
    "i høring hos naboer",
    "i høring i fire uger",
    "høringsperioden er slut",
    "fremsættes fra 3. marts til 4. maj",
  ],
};
