import { onlyLostLetters } from "../channel/candidates.ts";
import { initialChannel } from "../channel/channel.ts";
import { type Admission, decodeTokens } from "../decoder/decode.ts";
import { type Draft, draftToRaw, revise } from "../draft.ts";
import type { Edit } from "../edits.ts";
import { judgeLines } from "../gate/gate.ts";
import { isOldWord, oldSpellingLines } from "../gate/old-spelling.ts";
import type { JoinOracle } from "../layout/line-joins.ts";
import { type Lexicon, wordBits } from "../lexicon/lexicon.ts";
import { witnessHints } from "../witness/hints.ts";
import { type Doubt, decide } from "./decision.ts";
import { slashedLetterEdits } from "./slashed-letters.ts";
import { tallSigns } from "./tall-signs.ts";
import { type Token, tokensOf } from "./tokens.ts";
import { tornWordEdits } from "./torn-words.ts";
import { type Attested, Readings } from "./vocabulary.ts";

/** Share of æ ø å that the text seems to have lost, from how rare they are in it. */
function lostLetters(tokens: readonly Token[]): number {
  const words = tokens.filter(({ kind }) => kind === "word");
  const danish = words.filter(({ text }) => /[æøå]/i.test(text)).length;
  return Math.min(0.85, Math.max(0.005, 1 - danish / (0.2 * words.length + 1)));
}

/** What the repair of words may lean on beside the lexicon. */
export interface WordSources {
  readonly lexicon: Lexicon;
  readonly oracle: JoinOracle;
  /** Whether a place of the text was read by OCR. */
  readonly isOcr: (offset: number) => boolean;
  /** Texts of other copies or drafts. */
  readonly witnesses: readonly { readonly text: string }[];
  /** How often the corpus's clean documents have a word, in the case in which it stands. */
  readonly attested: Attested;
  /** What people decided: a word as read, and what it is to be; the same where it is to stay. */
  readonly human: ReadonlyMap<string, string>;
}

export interface WordResult {
  readonly draft: Draft;
  /** In places of the raw text. */
  readonly doubts: readonly Doubt[];
  /** Whether a line, counted from 0, was repaired at all; joins and splits inside lines leave the count as it is. */
  readonly isDamagedLine: (line: number) => boolean;
}

/** How many aa a word has: a candidate with fewer respells it, which damage seldom does and old and own spelling always. */
const doubles = (word: string) => word.split("aa").length - 1;

/** Nats by which another word must beat a word of the lexicon to be looked for beside a hyphen. */
const clearlyAnother = 3;

const differsByLastLetter = (one: string, other: string) =>
  one.slice(0, -1) === other || one === other.slice(0, -1);

/** In so short a word a letter of like shape is no evidence: units, marks and abbreviations are built of any two letters. */
const tooShortForShapes = 2;

const accented = /[éèêáàâóòôöüä]/iu;

function humanEdits(tokens: readonly Token[], human: ReadonlyMap<string, string>): Edit[] {
  const note = { rule: "decided-by-hand", confidence: 1, evidence: "human" as const, runnersUp: [] };
  return tokens.flatMap(({ start, end, text }) => {
    const replacement = human.get(text);
    return replacement === undefined || replacement === text ? [] : [{ start, end, replacement, note }];
  });
}

/** Repairs of words by the noisy channel, after what is torn or merged inside a line was mended. */
export function repairWords(given: Draft, sources: WordSources): WordResult {
  const { lexicon, oracle, isOcr, witnesses, attested, human } = sources;
  const guess = initialChannel(0.6);
  const readings = new Readings(lexicon, guess, attested);
  const decided = human.size > 0 ? humanEdits(tokensOf(given.text), human) : [];
  let draft = revise(given, decided);
  let tokens = tokensOf(draft.text);
  const lineCount = (tokens.at(-1)?.line ?? 0) + 1;
  const { states, damagedThroughout } = judgeLines(tokens, lineCount, lexicon, readings, isOcr);
  // Where a whole text is damaged, a line that shows no damage may hold some, and is judged word by word.
  const isDamagedLine = (line: number) =>
    states[line] === "damaged" || (damagedThroughout && states[line] === "clean");
  const isOld = states.includes("damaged") ? oldSpellingLines(tokens, lineCount, lexicon, readings) : [];
  // `to-go` and `check-in` lean on no neighbour: a hyphenated word whose halves are words stays as it is.
  const isDisguised = (word: string) =>
    damagedThroughout && word.length > tooShortForShapes && readings.gain(word) > clearlyAnother;
  const isAtHome = (word: string | undefined) =>
    word === undefined || (readings.of(word).listed && !isDisguised(word));
  const isWordInHyphens = ({ kind, text, start, end }: Token) => {
    if (kind !== "word") return false;
    const before = /(\p{L}{1,40})-$/u.exec(draft.text.slice(Math.max(0, start - 41), start))?.[1];
    const after = /^-(\p{L}{1,40})/u.exec(draft.text.slice(end, end + 41))?.[1];
    return (before ?? after) !== undefined && [before, text, after].every(isAtHome);
  };
  const inDamage = () =>
    tokens
      .filter((token) => isDamagedLine(token.line))
      .map((token) =>
        (isOld[token.line] && isOldWord(token.text.toLowerCase(), lexicon)) || isWordInHyphens(token)
          ? { ...token, kind: "fixed" as const }
          : token,
      );
  const isAtMargin = ({ end }: Token) =>
    /^[^\p{L}\p{N}\n]{0,3}(?:\n|$)/u.test(draft.text.slice(end, end + 4));
  const admits: Admission = (token, candidate) => {
    const { text, bits } = candidate;
    // Old words are known too badly for more than lost letters to be looked for.
    if (isOld[token.line] && !onlyLostLetters(candidate)) return false;
    if (token.text.length <= 3 && /\p{N}/u.test(token.text) && !damagedThroughout) return false;
    if (
      token.text.length <= tooShortForShapes &&
      /^[a-zæøå]+$/iu.test(token.text) &&
      !onlyLostLetters(candidate)
    )
      return false;
    // A last letter too many or too few is an ending or another language, but where the margin may have cut it.
    if (candidate.extra > 0 && differsByLastLetter(token.text.toLowerCase(), text)) return isAtMargin(token);
    if (/^én\p{L}/iu.test(token.text) && text.startsWith("en")) return false;
    // An accent on a word that has one was printed.
    if (accented.test(token.text) && readings.of(token.text).listed && !onlyLostLetters(candidate))
      return false;
    const spelled = doubles(token.text.toLowerCase()) > doubles(text);
    // Families write aa to this day.
    const mayBeName = /^\p{Lu}/u.test(token.text) && (bits & (wordBits.counted | wordBits.public)) === 0;
    if (mayBeName && !damagedThroughout) return false;
    const isName = (bits & (wordBits.proper | wordBits.public)) !== 0 || candidate.compound;
    if (spelled && /^\p{Lu}/u.test(token.text) && !token.opens && !isName) return false;
    return !spelled || (damagedThroughout && !isOld[token.line] && !mayBeName);
  };
  if (inDamage().length === 0) return { draft, doubts: [], isDamagedLine };
  const isDamagedPlace = (offset: number) =>
    isDamagedLine(draft.text.slice(0, offset).split("\n").length - 1);
  draft = revise(draft, slashedLetterEdits(draft.text, readings, isDamagedPlace));
  tokens = tokensOf(draft.text);
  const torn = tornWordEdits(draft.text, inDamage(), readings, oracle, lexicon);
  draft = revise(draft, torn);
  tokens = tokensOf(draft.text);
  const near = inDamage();
  const first = initialChannel(lostLetters(near));
  const hints = witnessHints(near, witnesses, lexicon, guess, (word) => readings.of(word).known);
  const decoding = decodeTokens(near, lexicon, readings, first, hints, admits);
  const signs = tallSigns(decoding.decoded);
  const circumstances = ({ line, text, start }: Token) => ({
    known: readings.of(text).known,
    listed: readings.of(text).listed,
    tall: signs.has(text.charAt(0)),
    shown: decoding.shown,
    careful: isOld[line] === true || states[line] === "clean" || (!damagedThroughout && isOcr(start)),
  });
  const edits: Edit[] = [];
  const doubts: Doubt[] = [];
  for (const entry of decoding.decoded) {
    if (human.has(entry.token.text)) continue;
    const outcome = decide(entry, hints.get(entry.token), circumstances(entry.token));
    if (!outcome) continue;
    if ("replacement" in outcome) edits.push(outcome);
    else doubts.push(outcome);
  }
  const raw = draftToRaw(draft);
  return {
    draft: revise(draft, edits),
    doubts: doubts.map((doubt) => ({ ...doubt, ...raw(doubt) })),
    isDamagedLine,
  };
}
