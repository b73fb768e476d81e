import type { Candidate } from "./candidates.ts";
import type { Paper } from "./paper.ts";
import { OLD_VERDICT } from "./settled.ts";

const FEWEST = 3;
/** Of the paragraphs, this share must decide something: else the paper only tells of decisions. */
const MOSTLY = 0.5;
const LONGEST_TITLE = 160;
const SHORTEST_TITLE = 12;
/** No line of wrapped text is longer. */
const WIDEST = 110;
/** As unsure as an item can be that nothing but its verdict tells. */
const SCORE = 0;

/**
 * Items of old minutes that have neither numbers nor headings: each paragraph that decides something is one. What stands
 * before the verdict names the case. Paragraphs that decide nothing belong to the item above them.
 */
export function verdictParagraphs(paper: Paper): readonly Candidate[] {
  const paragraphs = paragraphsOf(paper);
  const found = paragraphs.flatMap(({ line, after, text }): Candidate[] => {
    const verdict = OLD_VERDICT.exec(text);
    if (verdict === null) return [];
    const label = NUMBERED.exec(text);
    const told = text.slice(label?.[0].length ?? 0);
    return [
      {
        line,
        shape: "paragraph",
        number: label === null ? null : Number(label.groups?.number),
        label: label?.groups?.number ?? "",
        title: titleOf(told, verdict.index - (label?.[0].length ?? 0)),
        after,
        backed: false,
        indent: 0,
        settled: true,
        score: SCORE,
      },
    ];
  });
  return found.length >= FEWEST && found.length >= paragraphs.length * MOSTLY ? found : [];
}

/** The paragraphs may be counted all the same. */
const NUMBERED = /^(?<number>\d{1,3})[.)]\s{0,4}(?=\p{Lu})/u;

interface Paragraph {
  readonly line: number;
  /** Index of the line after it. */
  readonly after: number;
  readonly text: string;
}

/** What blank lines part; in a paper without any, each line. */
function paragraphsOf(paper: Paper): readonly Paragraph[] {
  const inked = paper.lines.filter(({ blank, index }) => !blank && !paper.furniture.has(index));
  const first = inked[0]?.index ?? 0;
  const last = inked.at(-1)?.index ?? 0;
  const blank = paper.lines.slice(first, last).filter((line) => line.blank).length;
  // Lines that are no wrapped ones are paragraphs, wherever blank lines stand.
  const wrapped = inked.filter(({ text }) => text.length > WIDEST).length * 2 < inked.length;
  const parted = blank > 0 && (wrapped || blank * 2 >= inked.length);
  const paragraphs: Paragraph[] = [];
  for (const { index, text } of inked) {
    const open = paragraphs.at(-1);
    if (open !== undefined && parted && !paper.blankBefore(index))
      paragraphs[paragraphs.length - 1] = { ...open, after: index + 1, text: `${open.text} ${text}` };
    else paragraphs.push({ line: index, after: index + 1, text });
  }
  return paragraphs;
}

function titleOf(text: string, verdict: number): string {
  const before = text
    .slice(0, verdict)
    // The sentence that decides may begin before its verb: `… 30 Kr. Der bevilgedes`.
    .replace(/(?<=\p{L}{2}[.;]\s)(?:Der|Det|Man|Herefter|Derefter|\p{L}{0,20}[Rr]aadet)\s{0,3}$/u, "")
    .replace(/[\s,.;:–-]{1,20}$/u, "");
  const named = before.length < SHORTEST_TITLE ? text : before;
  if (named.length <= LONGEST_TITLE) return named;
  return named.slice(0, named.lastIndexOf(" ", LONGEST_TITLE));
}
