/** A word as read, made ready for the walk: small letters, but a capital I inside stays, for it may be an l. */
export interface ReadForm {
  readonly text: string;
  readonly allCapitals: boolean;
  /** Positions after the first with a capital that is not I. */
  readonly innerCapitals: number;
}

export function readFormOf(word: string): ReadForm {
  const letters = word.replace(/[^\p{L}]/gu, "");
  const small = letters.replace(/\p{Lu}/gu, "").length;
  // A capital Æ may be read as `Ae` among capitals.
  const allCapitals =
    letters.length > 1 && (small === 0 || (small <= 2 && /^\p{Lu}{4}.*\p{Lu}{2}$/u.test(letters)));
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

/** What is as tall as a capital, with the letters that it stands for: it says nothing of the case. */
const tallReadings: Readonly<Record<string, string>> = {
  "0": "o",
  "8": "b",
  "5": "s",
  "1": "i",
  l: "i",
  A: "å",
};

/**
 * Gives the printed word the capitals that were read. A sign that was read for its first letter has none.
 * @param opens whether a capital belongs there, where none can be seen.
 */
export function withCase(printed: string, read: string, opens: boolean): string {
  if (readFormOf(read).allCapitals) return printed.toUpperCase();
  const [first = ""] = read;
  const [letter = ""] = printed;
  const capital = letter.toUpperCase() + printed.slice(1);
  if (first === "I") return letter === "l" && !opens ? printed : capital;
  if (tallReadings[first]?.includes(letter) || !/\p{L}/u.test(first)) return opens ? capital : printed;
  return first !== first.toLowerCase() ? capital : printed;
}
