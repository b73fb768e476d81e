import type { Edit } from "../edits.ts";
import type { JoinOracle } from "../layout/line-joins.ts";

/** One code page read as another: what æ ø å Æ Ø Å § come out as, in this order. */
interface Misreading {
  /** The code page that was written, and the one that was read. */
  readonly name: string;
  readonly read: readonly string[];
}

const printed = [..."æøåÆØÅ§"];

/** The code pages of DOS, Windows and Macintosh, each read as another; facts of the code pages. */
const misreadings: readonly Misreading[] = [
  { name: "850 as 1252", read: ["‘", "›", "†", "’", "\u009d", "\u008f", "õ"] },
  { name: "850 as 8859-1", read: ["\u0091", "\u009b", "\u0086", "\u0092", "\u009d", "\u008f", "õ"] },
  { name: "1252 as 850", read: ["µ", "°", "Õ", "ã", "Ï", "┼", "º"] },
  { name: "1252 as 437", read: ["µ", "°", "σ", "╞", "╪", "┼", "º"] },
  { name: "Macintosh as 1252", read: ["¾", "¿", "Œ", "®", "¯", "\u0081", "¤"] },
  { name: "Macintosh as 850", read: ["¥", "┐", "î", "«", "»", "ü", "ñ"] },
  { name: "1252 as Macintosh", read: ["Ê", "¯", "Â", "∆", "ÿ", "≈", "ß"] },
];

/** Different words that must become Danish by a misreading, and the share of all it touches, before it is believed. */
const fewestWords = 3;
const knownShare = 0.8;

const everyday = /[°®«»†]/u;
/** A small letter inside capitals: no writer's, so that the misreading was another one. */
const smallAmongCapitals = /\p{Lu}{2}[æøå]|[æøå]\p{Lu}/u;
const quoting = /[‘’]/u;

const escapeAll = (characters: readonly string[]) =>
  characters.map((character) => character.replace(/[\\\]^-]/g, "\\$&")).join("");

function attempt(text: string, { read }: Misreading, oracle: JoinOracle): Edit[] {
  const letters = read.slice(0, 6);
  const some = new RegExp(`[${escapeAll(letters)}]`, "u");
  if (!some.test(text)) return [];
  const back = new Map(read.map((character, index) => [character, printed[index] ?? character]));
  const words = new RegExp(`[\\p{L}${escapeAll(letters)}]+`, "gu");
  const note = { rule: "code-page", confidence: 0.999, evidence: "grammar" as const, runnersUp: [] };
  const edits: Edit[] = [];
  const known = new Set<string>();
  const unknown = new Set<string>();
  for (const match of text.matchAll(words)) {
    const [word] = match;
    if (!some.test(word)) continue;
    const letter = [...word].some((character) => /\p{L}/u.test(character) && !back.has(character));
    const replacement = [...word].map((character) => back.get(character) ?? character).join("");
    // A mark by itself may be just that mark.
    if (!letter) continue;
    const isWord = oracle.isWord(replacement.toLowerCase()) && !smallAmongCapitals.test(replacement);
    if (!isWord && quoting.test(word)) continue;
    // Some of the marks have a use of their own beside a letter; they make neither for nor against.
    if (isWord || !everyday.test(word)) (isWord ? known : unknown).add(replacement);
    edits.push({ start: match.index, end: match.index + word.length, replacement, note });
  }
  const believed = known.size >= fewestWords && known.size >= knownShare * (known.size + unknown.size);
  if (!believed) return [];
  const sign = new RegExp(`${read[6] ?? "$^"}(?= ?\\d)`, "gu");
  const signs = [...text.matchAll(sign)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    replacement: "§",
    note,
  }));
  return [...edits, ...signs].sort((a, b) => a.start - b.start);
}

/**
 * Danish letters of a text that was written in one code page and read in another (`m›de`, `p†`), where the words prove
 * it: several words become Danish by one and the same misreading, and hardly one does not.
 */
export function codePageEdits(text: string, oracle: JoinOracle): Edit[] {
  for (const misreading of misreadings) {
    const edits = attempt(text, misreading, oracle);
    if (edits.length > 0) return edits;
  }
  return [];
}
