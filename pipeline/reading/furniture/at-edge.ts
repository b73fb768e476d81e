import type { PageReading } from "../../../schemas/reading.ts";
import { type EdgeLine, linesOfPage, type PageLine } from "./page-lines.ts";

/** Shares of the page's height that lines of one row may lie apart. */
const sameRow = 0.004;
/** Specks are read as a letter or two: so little between furniture and its edge is nothing that the page says. */
const fewestSigns = 3;

/**
 * Leaves of the running lines those with nothing but running lines between them and the edge of their page. What
 * stands inside of a line that the page says is said by the page too, however often it returns.
 */
export function onlyAtEdge(
  groups: readonly (readonly EdgeLine[])[],
  pages: readonly PageReading[],
): EdgeLine[][] {
  const innermost = new Map<number, Record<EdgeLine["zone"], (line: PageLine) => boolean>>();
  for (const page of pages) {
    const running = new Set(
      groups.flatMap((group) => group.filter((line) => line.page === page.number)).map(({ start }) => start),
    );
    const said = linesOfPage(page)
      .map((line, index) => ({ ...line, place: line.y ?? index }))
      .filter(
        ({ start, text }) =>
          !running.has(start) && (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= fewestSigns,
      );
    const inOrder = new Map(linesOfPage(page).map(({ start }, index) => [start, index]));
    const placeOf = (line: PageLine) => line.y ?? inOrder.get(line.start) ?? 0;
    const top = Math.min(...said.map(({ place }) => place));
    const bottom = Math.max(...said.map(({ place }) => place));
    innermost.set(page.number, {
      head: (line) => placeOf(line) <= top + sameRow,
      foot: (line) => placeOf(line) >= bottom - sameRow,
    });
  }
  return groups.map((group) => group.filter((line) => innermost.get(line.page)?.[line.zone](line) ?? true));
}
