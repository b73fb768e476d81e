import { loadActIndex } from "../../pipeline/act-index.ts";
import { defaultCacheFolder } from "../../pipeline/cache-folder.ts";
import { type RepairedDocument, repairWith } from "../../pipeline/repair/index.ts";
import type { Lexicon } from "../../pipeline/repair/lexicon/lexicon.ts";
import { loadLexicon } from "../../pipeline/repair/lexicon/load.ts";
import type { DocumentReading } from "../../schemas/reading.ts";

type Source = "plain" | "ocr";
type Witnesses = readonly { readonly document: string; readonly text: string }[];

/** What it costs to have the lexicon at hand. Bytes and milliseconds. */
interface LexiconCost {
  readonly loadTime: number;
  readonly ownBytes: number;
  readonly residentBefore: number;
  readonly residentAfter: number;
}

export interface Repairer {
  readonly repaired: (text: string, source?: Source, witnesses?: Witnesses) => RepairedDocument;
  readonly cost: LexiconCost;
}

/** A reading as the repairer gets it, of pages that a form feed parts. */
function reading(text: string, textSource: Source): DocumentReading {
  const page = {
    width: 595.3,
    height: 841.9,
    status: "ok" as const,
    failure: null,
    quality: 1,
    confidence: null,
  };
  const rest = { rotation: 0, skew: 0, sourceReason: "", words: [], furniture: [], rereads: [] };
  return {
    mediaType: "text/plain",
    metadataTitle: null,
    pages: text
      .split("\f")
      .map((content, index) => ({ number: index + 1, ...page, textSource, ...rest, text: content })),
  };
}

/** Each buffer once, for several of the arrays may be views of one file. */
function bytesOf(lexicon: Lexicon): number {
  const buffers = new Set(
    [lexicon, lexicon.graph].flatMap((part) =>
      Object.values(part).flatMap((value) => (ArrayBuffer.isView(value) ? [value.buffer] : [])),
    ),
  );
  return [...buffers].reduce((total, { byteLength }) => total + byteLength, 0);
}

/** The repairer with nothing but its lexicon: no corpus, and nobody's decisions. */
export async function openRepairer(): Promise<Repairer> {
  const residentBefore = process.memoryUsage().rss;
  // The first load builds the lexicon where none is kept yet; only the second is timed.
  await loadLexicon(defaultCacheFolder());
  const residentAfter = process.memoryUsage().rss;
  const started = performance.now();
  const lexicon = await loadLexicon(defaultCacheFolder());
  const loadTime = performance.now() - started;
  const acts = await loadActIndex();
  return {
    repaired: (text, source = "plain", witnesses = []) =>
      repairWith({ lexicon, acts }, reading(text, source), { attested: new Map(), witnesses, human: [] }),
    cost: { loadTime, ownBytes: bytesOf(lexicon), residentBefore, residentAfter },
  };
}
