import type { Line } from "../text/lines.ts";

/** Where a line that lost its breaks is parted. */
export interface Break {
  /** Offset in the trimmed line where a new line begins. */
  readonly at: number;
  /** A blank line stands above it. */
  readonly apart: boolean;
  /** What stands before it is the number of a page. */
  readonly page?: true;
}

const LEADS = /^(?<page>\d{1,3})\s+(?=\S)/;

/** Few pages in a row have no text. */
const MOST_SKIPPED = 3;

/** Lines of a text without breaks that a number leads, counting on from line to line: one line is a page. */
export function pageNumbers(lines: readonly Line[]): ReadonlySet<Line> {
  const led = lines.filter(({ text }) => LEADS.test(text));
  const numbers = led.map(({ text }) => Number.parseInt(text, 10));
  const counts = numbers.every((number, index) => {
    const step = index === 0 ? 1 : number - (numbers[index - 1] ?? 0);
    return step > 0 && step <= MOST_SKIPPED;
  });
  return new Set(led.length > 1 && counts ? led : []);
}

/** `Havneudvalget Mødedato Side Takster`: what is printed at the head of a page, before the text of the page begins. */
const RUNNING_HEAD =
  /^\d{1,3}\s{1,8}(?<head>(?:(?!Side\b)\S{1,40} ){0,8}Side(?: \d{1,3})?(?: \p{Lu})? )(?=\S)/u;

/** Such heads that stand on two pages at least, their figures aside. */
export function runningHeads(pages: ReadonlySet<Line>): ReadonlySet<string> {
  const heads = [...pages].map(({ text }) => headOf(text)).filter((head) => head !== undefined);
  return new Set(heads.filter((head, index) => heads.indexOf(head) !== index));
}

function headOf(text: string): string | undefined {
  return RUNNING_HEAD.exec(text)?.groups?.head?.replace(/\d+/g, "#");
}

/** The breaks of a line, with one behind the number and the running head of its page. */
export function withoutPage(
  line: Line,
  breaks: readonly Break[],
  pages: ReadonlySet<Line>,
  heads: ReadonlySet<string>,
): readonly Break[] {
  const headed = heads.has(headOf(line.text) ?? "") ? RUNNING_HEAD : LEADS;
  const length = pages.has(line) ? headed.exec(line.text)?.[0].length : undefined;
  if (length === undefined) return breaks;
  const same = breaks.find(({ at }) => at === length);
  return [{ at: length, apart: same?.apart ?? false, page: true }, ...breaks.filter(({ at }) => at > length)];
}
