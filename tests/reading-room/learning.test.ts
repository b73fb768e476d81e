import { describe, expect, test } from "vitest";
import type { Corpus } from "../../corpus/corpus.ts";
import { defaultReadSettings } from "../../pipeline/reading/read-settings.ts";
import { makeStages } from "../../pipeline/stages/index.ts";
import type { DocumentRecord } from "../../schemas/record.ts";
import { doubtTarget, repairTarget } from "../../schemas/review-target.ts";
import { type Workbench, workbench } from "../batch/workbench.ts";

/** As an English OCR model reads Danish. The village of Skjaldhøje does not exist, and no dictionary has it. */
const memo = `Tornelev Kommune
Notat om skolen i Skjaldhgje

Udvalget snsker at fa belyst, hvad det koster at holde skolen i Skjaldhgje aben om sgndagen. Skolen
ligger ved abent land, og pa hverdage er der bgrn fra klokken syv. Lonudgiften er beregnet til 310.000
kr. om aret. Kommunen er efter folkeskolelovens 8 4 forpligtet til at drive skolen, og der er 8 klasser.
AEldreradet ststter forslaget, fordi mange aldre bruger leesesalen. En prgve kan lebe fra den 1. marts.
@get brug af selvbetjening ggr det muligt at flytte timer fra skranken til formidling over for bsrn.
`;
const letter = `Tornelev Kommune
Brev om vejen til Skjaldhgje

Vejen til Skjaldhgje er smal, og bgrnene ma ga langs grgften. Der er sggt om penge til en sti, og den
skal vere ferdig, for skolen abner. Udvalget har 8 medlemmer, og de mgdes igen om 8 dage. Lonudgiften
er ikke kendt, og ingen har spurgt, om stien kan lebe pa den anden side af aen. AEldreradet er spurgt.
`;

const stages = makeStages(defaultReadSettings);

async function read(): Promise<{
  bench: Workbench;
  records: () => Promise<Record<"memo" | "letter", DocumentRecord>>;
}> {
  const bench = await workbench();
  bench.put("memo.txt", memo);
  bench.put("letter.txt", letter);
  await bench.run(stages);
  const records = async () => {
    const all: DocumentRecord[] = [];
    for await (const record of bench.corpus.documents.records()) all.push(record);
    const named = (name: string) => {
      const record = all.find(({ source }) => source.path.endsWith(`${name}.txt`));
      if (!record) throw new Error(`${name} was not read`);
      return record;
    };
    return { memo: named("memo"), letter: named("letter") };
  };
  return { bench, records };
}

const at = "2026-01-01T00:00:00.000Z";

async function judgeAll(
  corpus: Corpus,
  record: DocumentRecord,
  verdict: "accepted" | "rejected",
): Promise<void> {
  await corpus.reviews.putAll(
    record.repairs.map((repair) => ({
      target: repairTarget(record.id, repair),
      kind: "repair",
      document: record.id,
      verdict,
      before: repair.before,
      after: repair.after,
      correction: null,
      note: null,
      at,
    })),
  );
}

describe("what people decided", () => {
  test("holds for every repair of a document, whatever made it: rejected ones are gone", async () => {
    const { bench, records } = await read();
    const before = (await records()).memo;
    expect(before.repairs.length).toBeGreaterThan(10);
    await judgeAll(bench.corpus, before, "rejected");
    await bench.run(stages);
    const after = (await records()).memo;
    expect(after.repairs).toEqual([]);
    expect(after.rawText).toBe(before.rawText);
  });

  test("holds for every repair that was accepted, and keeps the text as it was accepted", async () => {
    const { bench, records } = await read();
    const before = (await records()).memo;
    await judgeAll(bench.corpus, before, "accepted");
    await bench.run(stages);
    const after = (await records()).memo;
    expect(after.text).toBe(before.text);
    expect(new Set(after.repairs.map(({ evidence }) => evidence))).toEqual(new Set(["human"]));
    expect(await bench.corpus.reviewLists.repairsOf("Skjaldhgje", "Skjaldhøje")).toEqual([]);
  });

  test("teaches a word to papers that nobody looked at, and takes it back when it is undone", async () => {
    const { bench, records } = await read();
    const first = (await records()).memo;
    const target = `repair:${first.id}:${first.rawText.indexOf("Skjaldhgje")}:Skjaldhgje`;
    await bench.corpus.reviews.put({
      target,
      kind: "repair",
      document: first.id,
      verdict: "corrected",
      before: "Skjaldhgje",
      after: "Skjaldhøje",
      correction: "Skjaldhøje",
      note: null,
      at,
    });
    await bench.run(stages);
    const { letter: taught } = await records();
    expect(taught.text).not.toContain("Skjaldhgje");
    expect(taught.text.split("Skjaldhøje")).toHaveLength(3);
    const repair = taught.repairs.find((one) => one.before === "Skjaldhgje");
    expect(repair).toMatchObject({ after: "Skjaldhøje", evidence: "human" });
    // A new paper learns it the night it comes.
    bench.put("third.txt", letter.replace("Brev om", "Svar om"));
    await bench.run(stages);
    const found = await bench.corpus.search({ words: "Skjaldhøje", sort: "date", limit: 20, facets: false });
    expect(new Set(found.hits.map(({ document }) => document.path.split("/").at(-1)))).toEqual(
      new Set(["memo.txt", "letter.txt", "third.txt"]),
    );
    await bench.corpus.reviews.remove(target);
    await bench.run(stages);
    const { letter: untaught } = await records();
    expect(untaught.repairs.some(({ evidence }) => evidence === "human")).toBe(false);
  });

  test("of a figure or a word of the language holds where it was decided and nowhere else", async () => {
    const { bench, records } = await read();
    const { memo: record, letter: other } = await records();
    const judge = (before: string, correction: string) =>
      bench.corpus.reviews.put({
        target: `repair:${record.id}:${record.rawText.indexOf(before)}:${before}`,
        kind: "repair",
        document: record.id,
        verdict: "corrected",
        before,
        after: correction,
        correction,
        note: null,
        at,
      });
    await judge("8", "§");
    await judge("skolen", "skoven");
    await bench.run(stages);
    const { memo: judged, letter: untouched } = await records();
    expect(judged.text).toContain("folkeskolelovens § 4");
    expect(judged.text).toContain("8 klasser");
    expect(judged.text).toContain("Notat om skoven");
    expect(judged.text).toContain("at holde skolen i");
    expect(untouched.text).toBe(other.text);
  });

  test("differently of the same word teaches nothing, and holds at each place", async () => {
    const { bench, records } = await read();
    const { memo: record, letter: other } = await records();
    const first = record.rawText.indexOf("Skjaldhgje");
    const second = record.rawText.indexOf("Skjaldhgje", first + 1);
    for (const [start, correction] of [
      [first, "Skjaldhøje"],
      [second, "Skjaldhuje"],
    ] as const)
      await bench.corpus.reviews.put({
        target: `repair:${record.id}:${start}:Skjaldhgje`,
        kind: "repair",
        document: record.id,
        verdict: "corrected",
        before: "Skjaldhgje",
        after: null,
        correction,
        note: null,
        at,
      });
    await bench.run(stages);
    const { memo: judged, letter: untouched } = await records();
    expect(judged.text).toContain("Notat om skolen i Skjaldhøje");
    expect(judged.text).toContain("at holde skolen i Skjaldhuje");
    expect(untouched.text).toBe(other.text);
  });

  test("of a word in doubt holds in all of its document, though the language has the word", async () => {
    const { bench, records } = await read();
    const { memo: record, letter: other } = await records();
    await bench.corpus.reviews.put({
      target: doubtTarget(record.id, "skolen"),
      kind: "repair",
      document: record.id,
      verdict: "corrected",
      before: "skolen",
      after: null,
      correction: "skoven",
      note: null,
      at,
    });
    await bench.run(stages);
    const { memo: judged, letter: untouched } = await records();
    expect(judged.text).not.toContain("skolen");
    expect(judged.text).toContain("at holde skoven i");
    expect(untouched.text).toBe(other.text);
  });
});
