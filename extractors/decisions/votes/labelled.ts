import type { SideName, Sides } from "./side.ts";
import { votersIn } from "./voters.ts";

/** `For stemte: (V), (A)`, `Imod stemte 68 (S, V)`, `Undlod at stemme:`; what follows, to the next such label, is the side. */
const LABELS: readonly { readonly side: SideName; readonly label: RegExp }[] = [
  {
    side: "for",
    label:
      /(?:^|(?<=[\s.;,:]))(?:For|for)(?! eller)(?: [\p{L}'-]{3,30}){0,4} (?:stemte|stemmer)\s?:?|(?:^|(?<=[\s.;]))(?:[Ss]temte|[Ss]temmer) for\s?:|(?:^|(?<=[\s.;]))(?:Ja|For(?: (?:forslaget|indstillingen))?)\s?:(?=\s*[\d(A-ZÆØÅ])/gu,
  },
  {
    side: "against",
    label:
      /(?:^|(?<=[\s.;,:]))(?<!eller )(?:[Ii]mod|[Mm]od)(?: [\p{L}'-]{3,30}){0,4} (?:stemte|stemmer)\s?:?|(?:^|(?<=[\s.;]))(?:[Ss]temte|[Ss]temmer) (?:i?mod)\s?:|(?:^|(?<=[\s.;]))(?<!eller )(?:Nej|[Ii]?[Mm]od(?: (?:forslaget|indstillingen))?)\s?:(?=\s*[\d(A-ZÆØÅ])/gu,
  },
  {
    side: "abstained",
    label:
      /(?:^|(?<=[\s.;,:]))(?:[Uu]ndlod(?: at (?:stemme|tage stilling))?|[Uu]ndlader(?: at stemme)?|[Uu]ndladt|[Bb]lankt?e?)\s?:|(?<!\p{L})[Hh]verken for eller imod(?: stemte)?\s?:?(?=\s?[\d(])/gu,
  },
];

/** Whether a sentence sets its sides out under labels. */
export function hasLabel(sentence: string): boolean {
  return LABELS.some(({ label }) => new RegExp(label.source, "u").test(sentence));
}

export function readLabelled(flat: string, sides: Sides): void {
  const marks = LABELS.flatMap(({ side, label }) =>
    [...flat.matchAll(label)].map((match) => ({
      side,
      start: match.index,
      end: match.index + match[0].length,
    })),
  ).sort((a, b) => a.start - b.start);
  marks.forEach((mark, index) => {
    const said = endOfSide(flat.slice(mark.end, marks[index + 1]?.start ?? flat.length));
    const count =
      /^\s*(?<count>\d{1,3}|[Ii]ngen)\b/.exec(said)?.groups?.count ??
      /\((?<count>\d{1,3}) stemmer?\)/.exec(said)?.groups?.count;
    sides.count(mark.side, count);
    sides.add(mark.side, votersIn(said));
  });
}

/** A list of voters ends with its sentence, at a remark, at a count of another side, or where prose begins. */
const END =
  /\.(?=\s|$)(?!(?<=(?<!\p{L})(?!Liste )\p{Lu}[\p{L}-]{1,20} \p{Lu}\.) \p{Lu}\p{Ll})|\bmed (?:den )?(?:bemærkning|begrundelse)|\bmed undtagelse af\b|\bundtagen\b|\bbortset fra\b|,? (?:og|samt) \d{1,3} (?:undl|stemte|blank)|\bidet\b|\bda\b|\bfordi\b|\n\s*\n(?!\s*(?:\(?[A-ZÆØÅ]{1,2}\)?\b|\d|\p{Lu}[\p{L}.-]+ \p{Lu}))|\b(?:Afbud|Fraværende|Ikke til stede|Faldet|Godkendt|Vedtaget)\b/u;
const LONGEST_SIDE = 900;

function endOfSide(said: string): string {
  const clean = said.replace(/^[\s:]+/, "");
  const end = clean.search(END);
  return (end < 0 ? clean : clean.slice(0, end)).slice(0, LONGEST_SIDE);
}
