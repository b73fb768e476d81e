import type { Corpus } from "../../corpus/corpus.ts";
import type { DocumentReading } from "../../schemas/reading.ts";
import type { DocumentSignature } from "../comparison/families/signature.ts";

/** Copies and drafts that a damaged document is read beside, at most. */
const witnessesAtMost = 3;
/** Estimated share of the text that must be the same; the repair looks again, word by word. */
const alike = 0.15;

/** What tells whether two readings are of the same paper, before anything is known of them but their words. */
export async function readingSignature(id: string, reading: DocumentReading): Promise<DocumentSignature> {
  const { sketchOf } = await import("../comparison/families/sketch.ts");
  const { tokenise } = await import("../comparison/words/tokenise.ts");
  const { furnitureOf } = await import("../comparison/words/furniture.ts");
  const text = reading.pages.map((page) => page.text).join("\f");
  const tokens = tokenise(text, furnitureOf(text));
  return {
    id,
    kind: "other",
    authority: null,
    body: null,
    date: null,
    title: "",
    titleKey: "",
    stage: null,
    nameDate: null,
    caseNumbers: [],
    words: tokens.length,
    sketch: [...sketchOf(tokens)],
  };
}

/** The clean readings that a damaged one may be a copy or draft of, most alike first. */
export type WitnessFinder = (id: string) => readonly string[];

/** @param clean ids of the readings that may bear witness */
export async function witnessFinder(corpus: Corpus, clean: ReadonlySet<string>): Promise<WitnessFinder> {
  const { DocumentSignature } = await import("../comparison/families/signature.ts");
  const { FamilyIndex } = await import("../comparison/families/family-index.ts");
  const { sketchSimilarity } = await import("../comparison/families/sketch.ts");
  const signatures = new Map<string, DocumentSignature>();
  const index = new FamilyIndex();
  for (const { id, signature } of await corpus.readings.signatures()) {
    const parsed = DocumentSignature.parse(signature);
    signatures.set(id, parsed);
    if (clean.has(id)) index.add(parsed);
  }
  return (id) => {
    const own = signatures.get(id);
    if (!own) return [];
    return index
      .candidates(own)
      .map((other) => ({ id: other.id, share: sketchSimilarity(own.sketch, other.sketch) }))
      .filter(({ share }) => share >= alike)
      .sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1))
      .slice(0, witnessesAtMost)
      .map((witness) => witness.id);
  };
}
