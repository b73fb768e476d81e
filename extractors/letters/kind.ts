import type { DocumentKind } from "../../schemas/document-kind.ts";
import type { Paper } from "../agenda/paper.ts";

interface Sign {
  readonly kind: DocumentKind;
  readonly sign: RegExp;
  readonly weight: number;
  /** Where the sign must stand: in the first lines, in the last, or anywhere. */
  readonly at: "head" | "tail" | "any";
}

const SIGNS: readonly Sign[] = [
  {
    kind: "draft",
    sign: /^(?:(?:revideret|rettet|nyt|endeligt|foreløbigt|andet|tredje|\d\.) )?(?:udkast|oplæg)\b(?: til)?|^forslag\b(?: til)?(?! til lokalplan| til kommuneplan)/im,
    weight: 2,
    at: "head",
  },
  { kind: "draft", sign: /\b(?:udkast af|version \d|UDKAST)\b/, weight: 1.2, at: "head" },
  {
    kind: "memo",
    sign: /^(?:notat|notits|opsamlingsnotat|redegørelse|referatnotat|memo|orienteringsnotat|sagsnotat)\b/im,
    weight: 2.2,
    at: "head",
  },
  { kind: "memo", sign: /\b(?:notat|redegørelse)\b/i, weight: 0.7, at: "head" },
  {
    kind: "letter",
    sign: /^\s*(?:(?:med|de|mange) )?(?:de )?(?:venlige?|bedste|kærlige?) hils(?:en|ner|ener)\b|^\s*Hilsen\s*$|^\s*(?:Med (?:al )?(?:højagtelse|agtelse)|(?:aller)?ærbødigst|p\. ?[abm]\. ?v\.)[,.]?\s*$|^\s*P(?:å|aa) \p{L}+s vegne\s*$/imu,
    weight: 1.6,
    at: "any",
  },
  { kind: "letter", sign: /^\s*(?:Kære|Til) [\p{Lu}a-zæøå][^\n]{2,80}$/mu, weight: 1, at: "head" },
  { kind: "letter", sign: /^\s*Til\s*$/m, weight: 0.6, at: "head" },
  // The head that a printed e-mail has.
  {
    kind: "letter",
    sign: /^(?:Fra|From):[^\n]{2,90}\n(?:[^\n]{2,90}\n){0,4}(?:Emne|Subject):/m,
    weight: 2,
    at: "head",
  },
  { kind: "letter", sign: /^\s*(?:Vedr\.|Vedrørende|Ang(?:å|aa)ende|Emne)\b/m, weight: 0.6, at: "head" },
  { kind: "letter", sign: /\b(?:Deres|Jeres) (?:brev|henvendelse|ansøgning|ref)/, weight: 0.6, at: "any" },
  { kind: "letter", sign: /^\s*(?:E|T|Telefon|Tlf\.?|CVR|EAN)[ .:]/m, weight: 0.3, at: "head" },
  // A report that a letter of its authors opens is no letter.
  { kind: "other", sign: /^\p{L}*rapport\b|^Indholdsfortegnelse\s*$/imu, weight: 2.8, at: "head" },
  {
    kind: "notice",
    sign: /^(?:bekendtgørelse|offentlig bekendtgørelse|annonce|høring|offentliggørelse|kundgørelse|meddelelse|vedtagelse af|vedtaget lokalplan|forslag til (?:lokalplan|kommuneplan|tillæg|spildevandsplan)|lokalplan|vvm|tilladelse til|miljøgodkendelse)\b/im,
    weight: 1.6,
    at: "head",
  },
  {
    kind: "notice",
    sign: /\b(?:klagemulighed|klagevejledning|offentlig(?:t)? (?:høring|bekendtgjort|fremlagt)|i høring|offentliggøres|offentliggjort)\b/i,
    weight: 0.9,
    at: "any",
  },
  {
    kind: "notice",
    sign: /\b(?:mulighed for at (?:klage|indsende|komme med)|indsende? (?:dine )?bemærkninger|høringsperioden?)\b/i,
    weight: 0.5,
    at: "any",
  },
];
const ENOUGH = 1.5;

/** What kind of paper this is, where it has no items; `other` where no kind has enough signs. */
export function kindOfPaper(paper: Paper, metadataTitle: string | null): DocumentKind {
  const ink = paper.lines.filter(
    (line) =>
      !line.blank && !/^#? ?\S*:? ?https?:\/\//.test(line.text) && !/https?:\/\/\S{20,}/.test(line.text),
  );
  const head = [metadataTitle ?? "", ...ink.slice(0, 22).map(({ text }) => text.slice(0, 160))].join("\n");
  const tail = ink
    .slice(-14)
    .map(({ text }) => text)
    .join("\n");
  const weights = new Map<DocumentKind, number>();
  for (const { kind, sign, weight, at } of SIGNS) {
    const place = at === "head" ? head : at === "tail" ? tail : paper.text;
    if (sign.test(place)) weights.set(kind, (weights.get(kind) ?? 0) + weight);
  }
  const [best] = [...weights].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] >= ENOUGH ? best[0] : "other";
}
