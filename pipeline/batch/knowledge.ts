import type { Corpus } from "../../corpus/corpus.ts";
import type { KnowledgeInUse } from "../process-document.ts";
import { hashOf } from "../stages/stage.ts";
import { AttestedWords } from "./attested-words.ts";

/**
 * What the corpus knows that helps to repair its damaged documents: a function of the set of clean readings and of what
 * people decided, and of nothing else, so that neither the order of the papers nor an interruption shows in the result.
 */
export interface Knowledge {
  /** What a document that is up to date says it was checked against. */
  fingerprintFor(clean: boolean): string;
  for(document: { readonly clean: boolean; readonly rawText: string }): Promise<KnowledgeInUse>;
}

export async function gatherKnowledge(corpus: Corpus): Promise<Knowledge> {
  const readings = await corpus.readings.all();
  const reviews = await corpus.reviews.all();
  const human = reviews.flatMap(({ kind, verdict, before, after, correction }) => {
    if (kind !== "repair" || before === null) return [];
    const wanted = verdict === "rejected" ? before : verdict === "corrected" ? correction : after;
    return wanted === null ? [] : [{ read: before, before: joined(before), after: joined(wanted) }];
  });
  const humanHash = hashOf(human);
  const wordsHash = hashOf(
    readings
      .filter(({ clean }) => clean)
      .map(({ outputHash }) => outputHash)
      .sort(),
  );
  let counts: ReadonlyMap<string, number> | undefined;
  return {
    fingerprintFor: (clean) => hashOf(clean ? ["clean", humanHash] : ["damaged", humanHash, wordsHash]),
    async for({ clean, rawText }) {
      counts ??= clean ? counts : await corpus.readings.attested();
      const attested = new AttestedWords(clean ? new Map() : (counts ?? new Map()), clean ? "" : wordsHash);
      // Only what stands in the document can matter to it.
      const decided = human
        .filter(({ read }) => rawText.includes(read))
        .map(({ before, after }) => ({ before, after }));
      return {
        attested,
        witnesses: [],
        human: decided,
        fingerprint: hashOf([clean, decided]),
        traced: attested,
      };
    },
  };
}

/** A judgement is of what stands in the source, line ends and all; words are repaired when lines have been joined. */
function joined(text: string): string {
  return text.replace(/-\n/gu, "").replace(/\s*\n\s*/gu, " ");
}
