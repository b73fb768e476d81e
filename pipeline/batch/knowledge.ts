import { unpack } from "../../corpus/body.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import { DocumentReading } from "../../schemas/reading.ts";
import { doubtTarget, repairedPlace } from "../../schemas/review-target.ts";
import type { KnowledgeInUse } from "../process-document.ts";
import { type JudgedPlace, type JudgedWord, joinedLines } from "../repair/judged.ts";
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
  const humanHash = hashOf([human.words, ...human.wordsOf, ...human.placesOf]);
  // Asked for by the first damaged document: a run without one needs neither.
  let counts: Promise<ReadonlyMap<string, number>> | undefined;
  let finder: Promise<WitnessFinder> | undefined;
  return {
    fingerprintFor: (isClean) => hashOf(isClean ? ["clean", humanHash] : ["damaged", humanHash, cleanHash]),
    async for(document) {
      // Only what stands in the document can matter to it.
      const words = [...human.words, ...(human.wordsOf.get(document.id) ?? [])];
      const decided = words
        .filter(({ read }) => document.rawText.includes(read))
        .map(({ read: _, ...word }) => word);
      const judged = human.placesOf.get(document.id) ?? [];
      if (document.clean) {
        const attested = new AttestedWords(new Map(), "");
        return {
          attested,
          witnesses: [],
          human: decided,
          judged,
          fingerprint: hashOf(["clean", decided, judged]),
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
      const fingerprint = hashOf([decided, judged, witnesses.map(({ id, outputHash }) => [id, outputHash])]);
      return { attested, witnesses: texts, human: decided, judged, fingerprint, traced: attested };
    },
  };
}

/** `read` as it stands in the source, `before` and `after` as the repair of words sees it. */
type Judgement = JudgedWord & { readonly read: string };

/** What people decided: of words, wherever they stand; and by document, of its words and of its places. */
interface Judgements {
  readonly words: readonly Judgement[];
  readonly wordsOf: ReadonlyMap<string, readonly Judgement[]>;
  readonly placesOf: ReadonlyMap<string, readonly JudgedPlace[]>;
}

async function decidedByPeople(corpus: Corpus): Promise<Judgements> {
  const judged = (await corpus.reviews.all()).flatMap(
    ({ kind, target, document, verdict, before, after, correction }) => {
      if (kind !== "repair" || before === null) return [];
      const wanted = verdict === "rejected" ? before : verdict === "corrected" ? correction : after;
      if (wanted === null) return [];
      const judgement = { read: before, before: joinedLines(before), after: joinedLines(wanted) };
      return [{ target, document, ...judgement }];
    },
  );
  // Where people decided differently of the same word, it depends on the place: nothing is taught.
  const words = [...Map.groupBy(judged, ({ read }) => read)].flatMap(([read, same]) => {
    const [after, ...others] = new Set(same.map((one) => one.after));
    return after === undefined || others.length > 0 ? [] : [{ read, before: joinedLines(read), after }];
  });
  // A word in doubt was judged for the whole of its document.
  const inDocument = judged
    .filter(({ target, document, read }) => target === doubtTarget(document, read))
    .map(({ document, read, before, after }) => [document, { read, before, after, here: true }] as const);
  const placed = judged.flatMap(({ target, document, read, after }) => {
    const rawStart = repairedPlace(target, document, read);
    return rawStart === undefined ? [] : [[document, { rawStart, before: read, after }] as const];
  });
  return { words, wordsOf: byDocument(inDocument), placesOf: byDocument(placed) };
}

function byDocument<Value>(
  entries: readonly (readonly [document: string, value: Value])[],
): ReadonlyMap<string, readonly Value[]> {
  const groups = Map.groupBy(entries, ([document]) => document);
  return new Map([...groups].map(([document, same]) => [document, same.map(([, value]) => value)]));
}

async function rawTextOf(corpus: Corpus, key: string): Promise<string> {
  const result = await corpus.cache.get(key);
  if (!result) return "";
  return DocumentReading.parse(unpack(result.body))
    .pages.map((page) => page.text)
    .join("\f");
}
