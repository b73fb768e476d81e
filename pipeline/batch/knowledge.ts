import { unpack } from "../../corpus/body.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import { DocumentReading } from "../../schemas/reading.ts";
import type { KnowledgeInUse } from "../process-document.ts";
import { hashOf } from "../stages/stage.ts";
import { AttestedWords } from "./attested-words.ts";
import { type WitnessFinder, witnessFinder } from "./witnesses.ts";

/**
 * What the corpus knows that helps to repair its damaged documents: a function of the set of clean readings and of what
 * people decided, and of nothing else, so that neither the order of the papers nor an interruption shows in the result.
 */
export interface Knowledge {
  /** What a document that is up to date says it was checked against. */
  fingerprintFor(clean: boolean): string;
  for(document: {
    readonly id: string;
    readonly clean: boolean;
    readonly rawText: string;
  }): Promise<KnowledgeInUse>;
}

export async function gatherKnowledge(corpus: Corpus): Promise<Knowledge> {
  const readings = new Map((await corpus.readings.all()).map((entry) => [entry.id, entry]));
  const clean = [...readings.values()].filter((entry) => entry.clean);
  const cleanHash = hashOf(clean.map(({ id, outputHash }) => [id, outputHash]));
  const human = await decidedByPeople(corpus);
  const humanHash = hashOf(human);
  // Asked for by the first damaged document: a run without one needs neither.
  let counts: Promise<ReadonlyMap<string, number>> | undefined;
  let finder: Promise<WitnessFinder> | undefined;
  return {
    fingerprintFor: (isClean) => hashOf(isClean ? ["clean", humanHash] : ["damaged", humanHash, cleanHash]),
    async for(document) {
      // Only what stands in the document can matter to it.
      const decided = human
        .filter(({ read }) => document.rawText.includes(read))
        .map(({ before, after }) => ({ before, after }));
      if (document.clean) {
        const attested = new AttestedWords(new Map(), "");
        return {
          attested,
          witnesses: [],
          human: decided,
          fingerprint: hashOf(["clean", decided]),
          traced: attested,
        };
      }
      counts ??= corpus.readings.attested();
      finder ??= witnessFinder(corpus, new Set(clean.map(({ id }) => id)));
      const attested = new AttestedWords(await counts, cleanHash);
      const witnesses = (await finder)(document.id).flatMap((id) => readings.get(id) ?? []);
      const texts = await Promise.all(
        witnesses.map(async ({ id, key }) => ({ document: id, text: await rawTextOf(corpus, key) })),
      );
      const fingerprint = hashOf([decided, witnesses.map(({ id, outputHash }) => [id, outputHash])]);
      return { attested, witnesses: texts, human: decided, fingerprint, traced: attested };
    },
  };
}

/** `read` as it stands in the source, `before` and `after` as the repair of words sees it. */
interface Judgement {
  readonly read: string;
  readonly before: string;
  readonly after: string;
}

async function decidedByPeople(corpus: Corpus): Promise<readonly Judgement[]> {
  const reviews = await corpus.reviews.all();
  return reviews.flatMap(({ kind, verdict, before, after, correction }) => {
    if (kind !== "repair" || before === null) return [];
    const wanted = verdict === "rejected" ? before : verdict === "corrected" ? correction : after;
    return wanted === null ? [] : [{ read: before, before: joined(before), after: joined(wanted) }];
  });
}

/** A judgement is of what stands in the source, line ends and all; words are repaired when lines have been joined. */
function joined(text: string): string {
  return text.replace(/-\n/gu, "").replace(/\s*\n\s*/gu, " ");
}

async function rawTextOf(corpus: Corpus, key: string): Promise<string> {
  const result = await corpus.cache.get(key);
  if (!result) return "";
  return DocumentReading.parse(unpack(result.body))
    .pages.map((page) => page.text)
    .join("\f");
}
