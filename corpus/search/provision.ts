/**
 * A paragraph's place in the order of an act, as one number: `79` before `79 a` before `79 b` before `80`.
 * null where the text is no paragraph number.
 */
export function paragraphOrder(paragraph: string): number | null {
  const match = /^(?<number>\d{1,5})\s?(?<letter>[a-zæøå]?)$/i.exec(paragraph.trim());
  if (!match?.groups) return null;
  const letter = (match.groups.letter ?? "").toLowerCase();
  return (
    Number(match.groups.number) * 100 +
    (letter === "" ? 0 : "abcdefghijklmnopqrstuvwxyzæøå".indexOf(letter) + 1)
  );
}

/** What `--law` asks for; a part that is null may be anything. */
export interface Provision {
  /** Folded name, title or abbreviation of the act, in the nominative. */
  readonly act: string | null;
  /** Number of the act, where it is asked for by number. */
  readonly actNumber: string | null;
  readonly paragraph: string | null;
  readonly subsection: string | null;
  readonly number: string | null;
  readonly letter: string | null;
}

const provisionPattern =
  /§{1,2}\s?(?<paragraph>\d{1,5}(?:\s?[a-zæøå](?![a-zæøå]))?)(?:,?\s*stk\.?\s?(?<subsection>\d{1,3}))?(?:,?\s*nr\.?\s?(?<number>\d{1,3}))?(?:,?\s*litra\s?(?<letter>[a-zæøå]))?/i;
const actNumberPattern = /\b(?:nr\.?|LBK|LOV|BEK)\s?(?<number>\d{1,5})\b/i;

/** Reads `serviceloven § 104, stk. 2`, `§ 79 b`, `lov nr. 498`, `servicelovens`. Returns undefined for an empty text. */
export function parseProvision(text: string): Provision | undefined {
  const provision = provisionPattern.exec(text);
  const rest = provision
    ? `${text.slice(0, provision.index)} ${text.slice(provision.index + provision[0].length)}`
    : text;
  const actNumber = actNumberPattern.exec(rest)?.groups?.number ?? null;
  const name = rest
    // A dot at the end is part of the name: `lov om almene boliger m.v.`
    .replace(/^[\s,.]+|[\s,]+$|^\s*i\s+/gi, "")
    .replace(/\s+/g, " ")
    .trim();
  if (!provision && name === "") return undefined;
  const groups = provision?.groups;
  return {
    act: actNumber === null && name !== "" ? nominative(name) : null,
    actNumber,
    paragraph: groups?.paragraph ? spaced(groups.paragraph) : null,
    subsection: groups?.subsection ?? null,
    number: groups?.number ?? null,
    letter: groups?.letter?.toLowerCase() ?? null,
  };
}

/** `79b` as the record writes it: `79 b`. */
function spaced(paragraph: string): string {
  return paragraph.toLowerCase().replace(/^(\d+)\s?([a-zæøå])$/, "$1 $2");
}

/** `Servicelovens` → `serviceloven`: acts are kept in the nominative. */
export function nominative(name: string): string {
  return name.toLowerCase().replace(/(lov(?:en)?|bekendtgørelsen?|cirkulæret|vejledningen)s$/, "$1");
}
