/** A word as read, made ready for the walk: small letters, but a capital I inside stays, for it may be an l. */
export interface ReadForm {
  readonly text: string;
  readonly allCapitals: boolean;
  /** Positions after the first with a capital that is not I. */
  readonly innerCapitals: number;
}

export function readFormOf(word: string): ReadForm {
  const letters = word.replace(/[^\p{L}]/gu, "");
  const allCapitals = letters.length > 1 && letters === letters.toUpperCase();
  if (allCapitals) return { text: word.toLowerCase(), allCapitals, innerCapitals: 0 };
  let text = "";
  let innerCapitals = 0;
  for (let at = 0; at < word.length; at += 1) {
    const character = word[at] ?? "";
    const small = character.toLowerCase();
    if (character === "I") text += character;
    else {
      if (at > 0 && character !== small) innerCapitals += 1;
      text += small.length === 1 ? small : character;
    }
  }
  return { text, allCapitals, innerCapitals };
}

/** Marks that stand for a capital at the start of a word as often as for a small letter. */
const capitalMarks: Readonly<Record<string, string>> = { "@": "ø", "0": "ø", "8": "b", "5": "s", "1": "i" };

/** Gives the printed word the capitals that were read. @param opens whether a sentence or line starts here. */
export function withCase(printed: string, read: string, opens: boolean): string {
  if (readFormOf(read).allCapitals) return printed.toUpperCase();
  const [first = ""] = read;
  const [letter = ""] = printed;
  const rest = printed.slice(1);
  const capital = letter.toUpperCase() + rest;
  if (first === "I") return letter === "l" && !opens ? printed : capital;
  if (first === "l" && letter === "i") return capital;
  if (capitalMarks[first] === letter) return capital;
  if (!/\p{L}/u.test(first)) return opens ? capital : printed;
  return first !== first.toLowerCase() ? capital : printed;
}
