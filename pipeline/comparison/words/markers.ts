import type { Span } from "../../../schemas/span.ts";
import { explainedByDamage } from "./channel.ts";

const forms: readonly RegExp[] = [
  // `1.`, `1)`, `a)`, `ii)`, `3.2` at the start of a line; a date or an amount goes on in lower case or with digits, and no part of a number of chapters begins with a nought
  /(?<=^[ \t]*)(?:\d{1,3}[.)]|\d{1,2}(?:\.[1-9]\d?){1,3}\.?|\(?[a-zæøå]\)|\(?[ivx]{1,5}\)|[•●▪◦–*·-]|[o0](?=[ \t]+\p{L}))(?=[ \t]+(?:a[tlf1]\b|[\p{Lu}"”])|[ \t]*$)/gmu,
  // the same in the middle of a line, where a reflow has put it
  /(?<=[\p{L})][.,:;]?[ \t\n])\d{1,2}[.)](?=[ \t\n]+(?:at\b|\p{Lu}\p{Ll}))/gu,
  // behind a figure too, where what is numbered is a recommendation: `fremgår af bilag 2, 2. at der afsættes`
  /(?<=\d[,;][ \t])\d{1,2}[.)](?=[ \t\n]+at\b)/gu,
  // glued to the end of the line above: `tages til1.`
  /(?<=\p{Ll}[.:,]?[ ]?)\d{1,2}\.(?=[ \t]*$)/gmu,
  /(?<=^[ \t]*)(?:Punkt|Sag|Pkt\.?)[ \t]+(?:nr\.[ \t]*)?\d{1,3}[.:]?(?=[ \t]+\p{Lu}|[ \t]*$)/gmu,
];

/** Words after which a number at the start of a line goes on with the line above. */
const goesOn =
  /(?:§|\b(?:stk\.|nr\.|pkt\.|punkt|bilag|side|kapitel|kap\.|kl\.|den|d\.|af|på|ca\.|pr\.|og|til|fra|i|med|indsats|§§))\s*$/iu;

/** A word and a number at the head of an item; the word may be damaged (`Punlct 19: Budget`). */
const itemHead = /(?<=^[ \t]*)(?<word>\p{Lu}[\p{L}|!1]{3,6})[ \t]+\d{1,3}[.:](?=[ \t]+\p{Lu})/gmu;

function damagedHeads(text: string): readonly Span[] {
  return [...text.matchAll(itemHead)]
    .filter(({ groups }) => explainedByDamage("punkt", groups?.word?.toLowerCase() ?? ""))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** Whether an open parenthesis before a place is still open: the number there is its end (`(se bilag\n2)`). */
function isInParentheses(text: string, at: number): boolean {
  return /\([^()]{0,60}$/u.test(text.slice(Math.max(0, at - 60), at));
}

/** Numbers and bullets that only number: renumbering or another bullet is no change of the text. */
export function markersOf(text: string): readonly Span[] {
  const sound = forms.flatMap((form) =>
    [...text.matchAll(form)]
      .filter(({ index }) => !goesOn.test(text.slice(Math.max(0, index - 12), index)))
      .filter(
        ({ 0: marker, index }) =>
          !marker.endsWith(")") || marker.startsWith("(") || !isInParentheses(text, index),
      )
      .map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
  return [...sound, ...damagedHeads(text)];
}
