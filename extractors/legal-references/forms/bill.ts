import type { Form } from "../../text/form.ts";
import { GAP, WORD_START } from "../../text/words.ts";
import type { Token } from "../token.ts";

function bill(start: number, end: number, letter: string, number: string): Token {
  return {
    kind: "act",
    span: { start, end },
    act: {
      name: `${letter} ${Number(number)}`,
      type: "lovforslag",
      key: null,
      title: null,
      number: String(Number(number)),
      date: null,
    },
    domain: "bill",
    needsProvision: false,
  };
}

/** `lovforslag L151`, `Beslutningsforslag nr. B 100`. */
export const namedBill: Form<Token> = {
  name: "named-bill",
  trigger: `${WORD_START}(?:lovforslag|beslutningsforslag|forslag)`,
  pattern: new RegExp(
    `${WORD_START}(?:lovforslag(?:et)?|beslutningsforslag(?:et)?|forslag(?:et)?)${GAP}(?:nr\\.?|nummer)?${GAP}\\(?(?<letter>[LB])${GAP}(?<number>\\d{1,3})(?![\\d.])(?:${GAP}[A-C](?![\\wæøå]))?`,
    "iy",
  ),
  read(match) {
    const letter = match.groups?.letter ?? "";
    if (letter !== letter.toUpperCase()) return undefined;
    return bill(match.index, match.index + match[0].length, letter, match.groups?.number ?? "");
  },
  examples: ["lovforslag L151", "Beslutningsforslag nr. B 100", "lovforslag nr. L 23"],
  nonExamples: ["lovforslag 151", "forslag B", "forslag l 4"],
};

/** `L 151` alone, only in brackets or after `jf.`: a letter and a number name many other things. */
export const bareBill: Form<Token> = {
  name: "bare-bill",
  trigger: `${WORD_START}[LB][ ]?\\d`,
  pattern:
    /(?<=(?:\(|jf\.? |af |med |nr\. )(?:nr\. )?)(?<letter>[LB]) ?(?<number>\d{2,3})(?=\)|[ ,.;](?!\d))/y,
  read(match, text) {
    const around = text.slice(Math.max(0, match.index - 120), match.index + 120);
    if (!/lovforslag|folketing|beslutningsforslag|vedtaget i Folk/i.test(around)) return undefined;
    return bill(
      match.index,
      match.index + match[0].length,
      match.groups?.letter ?? "",
      match.groups?.number ?? "",
    );
  },
  examples: ["Folketinget vedtog lovforslaget (L 151) i maj"],
  nonExamples: ["bygning (B 12)", "plan L 5", "(L 151) i lokalplanen"],
};
