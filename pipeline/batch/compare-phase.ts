import type { Corpus } from "../../corpus/corpus.ts";
import type { ComparedPair, Family } from "../../corpus/findings.ts";
import type { DocumentRecord } from "../../schemas/record.ts";
import type { CasePair, DocumentSignature, DraftFamily } from "../comparison/index.ts";
import { hashOf } from "../stages/stage.ts";
import type { Meter } from "./meter.ts";
import type { BatchOptions } from "./options.ts";

/** The family of pairs whose items do not contradict: it has no members and only remembers that they were compared. */
const agreeing: Family = { id: "items", title: "", documents: [] };

/** Two papers to be compared, and the family that they belong to. */
interface Task {
  readonly family: Family;
  readonly older: string;
  readonly newer: string;
  readonly compare: (older: DocumentRecord, newer: DocumentRecord) => ComparedPair["findings"];
}

/** Each draft of a family with the one before it. */
function draftTasks(
  families: readonly DraftFamily[],
  compareOf: (older: DocumentSignature, newer: DocumentSignature) => Task["compare"],
): readonly Task[] {
  return families.flatMap(({ id, title, documents }) => {
    const family = { id, title, documents: documents.map((document) => document.id) };
    return documents.slice(1).flatMap((newer, index) => {
      const older = documents[index];
      if (!older) return [];
      return [{ family, older: older.id, newer: newer.id, compare: compareOf(older, newer) }];
    });
  });
}

/** The items of a case before two bodies; papers that are drafts of each other are compared as wholes. */
function caseTasks(
  pairs: readonly CasePair[],
  families: readonly DraftFamily[],
  compare: Task["compare"],
): readonly Task[] {
  const familyOf = new Map(
    families.flatMap(({ id, documents }) => documents.map((one) => [one.id, id] as const)),
  );
  return pairs.flatMap(({ older, newer, caseNumber }) => {
    const shared = familyOf.get(older.id);
    if (shared !== undefined && shared === familyOf.get(newer.id)) return [];
    const family = {
      id: `${agreeing.id}-${hashOf([older.id, newer.id]).slice(0, 16)}`,
      title: `Sag ${caseNumber}: ${older.body ?? ""}, ${newer.body ?? ""}`,
      documents: [older.id, newer.id],
    };
    return [{ family, older: older.id, newer: newer.id, compare }];
  });
}

/**
 * Families of drafts and copies over the whole corpus, what contradicts between neighbours in them, and between the items
 * of one case before two bodies. Nothing is done where no record has changed since the last time; of the pairs, only
 * those whose records have.
 */
export async function comparePhase(
  run: string,
  { corpus, signal, stages }: BatchOptions,
  meter: Meter,
): Promise<void> {
  const { version } = stages.compare;
  const hashes = new Map((await corpus.documents.states()).map(({ id, recordHash }) => [id, recordHash]));
  const basis = hashOf([version, ...hashes]);
  if ((await corpus.findings.basis()) === basis) return;
  const comparison = await import("../comparison/index.ts");
  const stored = await corpus.documents.signatures();
  const signatures = stored.map(({ signature }) => comparison.DocumentSignature.parse(signature));
  const families = comparison.familiesOf(signatures);
  const tasks = [
    ...draftTasks(families, (older, newer) =>
      comparison.isOrderKnown(older, newer) ? comparison.compareDocuments : comparison.compareUnordered,
    ),
    ...caseTasks(comparison.casePairsOf(signatures), families, comparison.compareItems),
  ];
  const known = new Map((await corpus.findings.compared()).map((pair) => [pairKey(pair), pair]));
  const jobOf = (pair: { readonly older: string; readonly newer: string }) => ({
    path: pairKey(pair),
    bytes: 0,
  });
  meter.begin("comparing", tasks.map(jobOf));
  const pairs: ComparedPair[] = [];
  const kept = new Map<string, Family>();
  for (const { family, older, newer, compare } of tasks) {
    if (signal.aborted) return;
    const job = jobOf({ older, newer });
    meter.start(job);
    const pairBasis = hashOf([version, hashes.get(older), hashes.get(newer)]);
    const before = known.get(pairKey({ older, newer }));
    const findings =
      before?.basis === pairBasis ? before.findings : await findingsBetween(corpus, older, newer, compare);
    const told = findings.length === 0 && family.id.startsWith(`${agreeing.id}-`) ? agreeing : family;
    kept.set(told.id, told);
    pairs.push({ family: told.id, older, newer, basis: pairBasis, findings });
    meter.end(job);
  }
  await corpus.findings.replaceAll([...kept.values()], pairs, basis, run);
}

function pairKey({ older, newer }: { readonly older: string; readonly newer: string }): string {
  return `${older} ${newer}`;
}

async function findingsBetween(
  corpus: Corpus,
  older: string,
  newer: string,
  compare: Task["compare"],
): Promise<ComparedPair["findings"]> {
  const [left, right] = await Promise.all([corpus.documents.record(older), corpus.documents.record(newer)]);
  return left && right ? compare(left, right) : [];
}
