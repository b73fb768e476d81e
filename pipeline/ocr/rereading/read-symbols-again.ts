import type { OcrPage } from "../engine.ts";
import type { GreyImage, RecognisedLine, RecognisedWord } from "../recognisers/recogniser.ts";
import { findSuspects, type Suspect } from "./suspects.ts";
import type { SymbolReader, SymbolSight } from "./symbol-reader.ts";

export interface ReadAgain {
  readonly lines: readonly RecognisedLine[];
  readonly rereads: OcrPage["rereads"];
}

/** A sign that is less likely than not stays what it was read as. */
const likelyEnough = 0.5;
/**
 * Where the Danish model read a letter that it knows, or a figure that ends a clause, the other network must be surer: on
 * poor pages `S` in `S 8 kører` came to 0.95 and `8,` in `Åvej 8, 4. sal` to 0.65. Signs read as bare figures (`88 104`) come
 * down to 0.8 on good ones.
 */
const surerThanLetters = 0.97;
const readAsSign = /[$&£§%?@]|^\d+$/u;

/**
 * Reads words again that may hold a character which the Danish model cannot write, with the network that knows it;
 * only that character is taken over, so that every æ, ø and å of the first reading stays. `open` is asked for the
 * reader where there is a word to read again.
 */
export async function readSymbolsAgain(
  image: GreyImage,
  lines: readonly RecognisedLine[],
  open: () => Promise<SymbolReader>,
): Promise<ReadAgain> {
  const suspects = findSuspects(lines);
  if (suspects.length === 0) return { lines, rereads: [] };
  const sights = look(image, lines, suspects, await open());
  const changed = lines.map((line) => ({ ...line, words: [...line.words] }));
  const rereads: OcrPage["rereads"][number][] = [];
  for (const [index, { line, word, text, rule, isNarrow }] of suspects.entries()) {
    const sight = sights[index];
    const read = lines[line]?.words[word];
    if (sight === undefined || read === undefined || sight.probability < demanded(rule, text)) continue;
    const after = rule.restore(text, sight.text, isNarrow);
    if (after === undefined || after === text) continue;
    changed[line]?.words.splice(word, 1, { ...read, text: after });
    rereads.push({ line, word, before: text, after, confidence: sight.probability, rule: rule.name });
  }
  return { lines: changed, rereads };
}

/** Shows the reader each cell that holds suspects once: a network sees more among the neighbours of a word. */
function look(
  image: GreyImage,
  lines: readonly RecognisedLine[],
  suspects: readonly Suspect[],
  { look: read }: SymbolReader,
): (SymbolSight | undefined)[] {
  const cells = [...Map.groupBy(suspects, ({ line, cell }) => `${line} ${cell.start}`).values()];
  const seen = read(
    image,
    cells.map((together) => ({
      words: together.slice(0, 1).flatMap(({ line, cell }) => wordsOf(lines[line], cell)),
      expected: together.map(({ box, rule }) => ({ box, sign: rule.sign })),
    })),
  );
  const sights = new Map(
    cells.flatMap((together, cell) =>
      together.map((suspect, index) => [suspect, seen[cell]?.[index]] as const),
    ),
  );
  return suspects.map((suspect) => sights.get(suspect));
}

function wordsOf(line: RecognisedLine | undefined, cell: Suspect["cell"]): readonly RecognisedWord[] {
  return line?.words.slice(cell.start, cell.end) ?? [];
}

function demanded({ sign }: Suspect["rule"], text: string): number {
  return sign === "§" && !readAsSign.test(text) ? surerThanLetters : likelyEnough;
}
