import type { Form } from "../../text/form.ts";
import { GAP, WORD_START } from "../../text/words.ts";
import type { Token } from "../token.ts";

/** The session where the paper states it: `(2020-21)`, `(samling 2020-21)`, `i folketingsåret 2020/21`. */
const SESSION =
  /^[\s\u00a0]{0,3}(?:\(|,|i)?[\s\u00a0]{0,3}(?:samling(?:en)?|folketingsåret|folketingssamlingen)?[\s\u00a0]{0,3}(?<from>20\d{2})[-–/](?<to>(?:20)?\d{2})(?:,?[\s\u00a0]{1,3}(?<part>[1-3])\.[\s\u00a0]{1,3}samling)?\)?/;

function bill(start: number, written: number, letter: string, number: string, text: string): Token {
  const opened = text.slice(start, written).includes("(") && text[written] === ")" ? 1 : 0;
  const session = SESSION.exec(text.slice(written + opened, written + opened + 50))?.groups;
  const end = written + opened;
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
      ...(session?.from === undefined ? {} : { session: `${session.from}-${(session.to ?? "").slice(-2)}` }),
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
  read(match, text) {
    const letter = match.groups?.letter ?? "";
    if (letter !== letter.toUpperCase()) return undefined;
    return bill(match.index, match.index + match[0].length, letter, match.groups?.number ?? "", text);
  },
  examples: ["lovforslag L151", "Beslutningsforslag nr. B 100", "lovforslag nr. L 23"],
  nonExamples: ["lovforslag 151", "forslag B", "forslag l 4"],
};

/** `L 151` alone, only near a word of the Folketing: a letter and a number name many other things. */
export const bareBill: Form<Token> = {
  name: "bare-bill",
  trigger: `${WORD_START}[LB][ ]?\\d`,
  pattern: /(?<=(?:^|[\s\u00a0(]))(?<letter>[LB]) ?(?<number>\d{1,3})(?=\)|[ ,.;:](?!\d)|\s)/y,
  read(match, text) {
    const around = text.slice(Math.max(0, match.index - 120), match.index + 120);
    const enacted = /lov[ ]nr\.?[ ]\d[^()]{1,40}\($/i.test(
      text.slice(Math.max(0, match.index - 60), match.index),
    );
    if (
      !enacted &&
      !/lovforslag|forslag[\s\u00a0]til[\s\u00a0]lov|folketing(?!sår)|beslutningsforslag/i.test(around)
    )
      return undefined;
    return bill(
      match.index,
      match.index + match[0].length,
      match.groups?.letter ?? "",
      match.groups?.number ?? "",
      text,
    );
  },
  examples: ["Folketinget vedtog lovforslaget (L 151) i maj", "lov nr. 158 af 31. marts 2020 (L 141)"],
  nonExamples: ["bygning (B 12)", "plan L 5", "(L 151) i lokalplanen"],
};
