/** What leads a line that files an item: its case number, its document number, its clerk. */
const LABEL =
  /^(?:Sagsn(?:r|ummer)|Sags-?[iIl1]d|Sagsident|Sag(?:s?nr)?|Sag nr|Dok(?:ument)?(?:\.?\s?(?:nr|id|nummer))?|J(?:ournal)?\.?\s?n(?:r|ummer)|Acadre(?:sagsnr|sag)?|Initialer|Sagsinit(?:ialer)?|Sagsbeh(?:andler)?|Sagsansv(?:arlig)?|KLE(?:-?nr)?|Journalplan|Punkttype|Sagstype|Forvaltning|Mødetype|Fagudvalg|Sagsforløb id|Sagsb)\b\.?\s?(?:nr\.?)?\s*:?/i;
const CODE =
  /(?:EMN|SAG|GEO|KMB|ESDH)-?\d{2,4}[-/]\d{3,7}|\d{2,4}[-/]\d{3,8}[A-Z]?(?:-\d{1,6})?|\d{3}-\d{4}-\d{1,7}|\d{2}\.\d{2}(?:\.\d{2})?-?[A-ZÆØÅ]\d{2}(?:-\d{1,4}){1,2}|\d{2}\.\d{2}(?:\.\d{2})?-?[A-ZÆØÅ]\d{2} - \d{4}\/\d{3,6}/;
/** `Sag 3 Salg af grund`: the heading of an item, and files none. */
const HEADS_ITEM = /^Sag (?:nr\.? ?)?\d{1,3}[.:]? \p{Lu}\p{L}/u;
const BARE_CODE = new RegExp(`^(?:${CODE.source})$`);
const OPENNESS =
  /^(?:[ÅA]ben(?:t)?(?: sag| punkt)?|Lukket(?: sag| punkt)?|Fortrolig(?:t)?(?: sag)?|Offentlig(?: sag)?)\.?$/i;

/** `(16:30 - 16:35)`, `19.00-19.15`, `10 min.`: the time set off for the item. */
const SLOT =
  /^\(?(?:kl\.? ?)?(?:\d{1,2}[.:]\d{2}\s?[-–]\s?(?:kl\.? ?)?\d{1,2}[.:]\d{2}|\d{1,3} min(?:\.|utter)?)\)?$/i;

/** Whether a line only files the item: `Sagsnr. 21-014420`, `EMN-2025-010561`, `Sagsid.: 20/33839, Sagsinitialer: AGVA`, `Åben sag`. */
export function isCaseLine(line: string): boolean {
  if (line.length < 4 || line.length > 120) return false;
  const first = line.charCodeAt(0);
  if (first >= 97 && first <= 122) return false;
  if (HEADS_ITEM.test(line)) return false;
  if (OPENNESS.test(line) || BARE_CODE.test(line) || SLOT.test(line)) return true;
  const label = LABEL.exec(line);
  if (label === null) return false;
  const rest = line.slice(label[0].length).trim();
  if (label[0].includes(":")) return true;
  return /^\d/.test(rest) || CODE.test(rest) || (rest === "" && /nr|nummer|id/i.test(label[0]));
}

const NUMBERED =
  /(?:Sagsn(?:r|ummer)|Sags-?[iIl1]d(?:ent)?|Sagnr|Sag|J(?:ournal)?\.?\s?n(?:r|ummer)|Acadresag(?:snr)?)\b\.?\s?(?:nr\.?)?\s*:?\s*(?<code>[A-ZÆØÅ]{0,5}[-.]?\s?\d[\p{L}\d./-]{2,30})/giu;
const PREFIXED = /\b(?:EMN|GEO|SAG|ESDH)-\d{2,4}[-/]\d{3,7}\b/g;

/** The case numbers that such lines state, in their order, each once; a document's number is none. */
export function caseNumbersOf(lines: readonly string[]): string[] {
  const found: string[] = [];
  for (const line of lines) {
    for (const match of line.matchAll(NUMBERED))
      found.push((match.groups?.code ?? "").replace(/[.,/-]+$/, ""));
    for (const match of line.matchAll(PREFIXED)) found.push(match[0]);
    if (BARE_CODE.test(line)) found.push(line);
  }
  return [...new Set(found.filter((code) => code !== ""))];
}

/** `true` open, `false` closed, `undefined` where the line says neither. */
export function opennessOf(printed: string): boolean | undefined {
  if (printed.length > 60) return undefined;
  const line = printed.replace(/\s+/g, " ");
  if (/^(?:Lukket|Lukkede|Fortrolig|Ikke[- ]offentlig)\b/i.test(line) && OPENNESS_LINE.test(line))
    return false;
  if (/^(?:[ÅA]ben|[ÅA]bne|Offentlig)/i.test(line) && OPENNESS_LINE.test(line)) return true;
  if (/\bfor lukkede d(?:ø|o|g|oe)re\b/i.test(line)) return false;
  if (/\bfor [åa]bne d(?:ø|o|g|oe)re\b/i.test(line)) return true;
  return undefined;
}

const OPENNESS_LINE =
  /^\p{L}+(?: ?(?:sag|sager|punkt|punkter|dagsorden|referat|møde|dagsordenspunkter|del|protokol|t))?\.?:?$/iu;
