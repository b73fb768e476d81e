import { markPattern } from "./marks.ts";
import type { Random } from "./random.ts";

const visible = (word: string): number => word.replace(markPattern, "").length;

function breakWord(word: string, room: number): readonly [string, string] | undefined {
  if (!/^\p{Ll}{8,}[.,]?$/u.test(word) || room < 5) return undefined;
  const at = Math.min(room - 1, word.length - 4);
  return at < 3 ? undefined : [`${word.slice(0, at)}-`, word.slice(at)];
}

/** Sets a paragraph in lines of at most `width` characters and hyphenates at the line ends now and then. */
function setParagraph(paragraph: string, width: number, random: Random): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of paragraph.split(/\s+/u).filter((part) => part !== "")) {
    const room = width - visible(line) - 1;
    if (line === "" || visible(word) <= room) {
      line = line === "" ? word : `${line} ${word}`;
      continue;
    }
    const halves = random.next() < 0.5 ? breakWord(word, room) : undefined;
    lines.push(halves ? `${line} ${halves[0]}` : line);
    line = halves ? halves[1] : word;
  }
  return line === "" ? lines : [...lines, line];
}

/** What runs over the pages of a paper. Drafts of one paper have the same: another letterhead would be a real change. */
export function runningHeader(random: Random): string {
  return random.pick(["Fjordby Kommune – Dagsorden", "Referat, åbent møde", "Lerhøj Kommune"]) ?? "";
}

/** Sets a text anew: other line ends, hyphens, pages with running header and number. */
export function reflow(text: string, header: string, random: Random): string {
  const width = random.between(60, 100);
  const perPage = random.between(38, 56);
  const lines = text.split(/\n\s*\n/u).flatMap((block) => {
    const paragraphs = block.split("\n").flatMap((paragraph) => setParagraph(paragraph, width, random));
    return [...paragraphs, ""];
  });
  const pages: string[] = [];
  for (let at = 0; at < lines.length; at += perPage) {
    const body = lines.slice(at, at + perPage).join("\n");
    pages.push(`${header}\n\n${body}\n\nSide ${pages.length + 1}`);
  }
  return pages.join("\n\f");
}
