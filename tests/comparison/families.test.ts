import { describe, expect, it } from "vitest";
import {
  compareFamily,
  compareUnordered,
  FamilyIndex,
  familiesOf,
  isOrderKnown,
  relationOf,
  signatureOf,
} from "../../pipeline/comparison/index.ts";
import { damageText } from "../../scripts/drafts/damage.ts";
import { inventSentence } from "../../scripts/drafts/plants.ts";
import { Random } from "../../scripts/drafts/random.ts";
import { plainRecord } from "../../scripts/plain-record.ts";

const paper = (seed: number, sentences = 60): string => {
  const random = new Random(seed);
  return Array.from({ length: sentences }, () => inventSentence(random)).join("\n\n");
};
const edited = (text: string): string =>
  text.replace(/^[^\n]+/u, "Her er en helt ny indledning til papiret.");

describe("families of drafts", () => {
  it("finds a damaged copy and an edited draft, and leaves other papers alone", () => {
    const text = paper(1);
    const records = [
      plainRecord(text, "a.txt"),
      plainRecord(damageText(text, 0.15, new Random(2)), "b.txt"),
      plainRecord(edited(text), "c.txt"),
      plainRecord(
        paper(3)
          .toUpperCase()
          .replace(/[AEIOU]/gu, "K"),
        "d.txt",
      ),
    ];
    const [family, ...others] = familiesOf(records.map((record) => signatureOf(record)));
    expect(others).toEqual([]);
    expect(family?.documents.map(({ id }) => id).sort()).toEqual(
      records
        .slice(0, 3)
        .map(({ id }) => id)
        .sort(),
    );
  });

  it("orders drafts by the marks in their names", () => {
    const text = paper(5);
    const records = ["udkast 2.txt", "endelig.txt", "udkast 1.txt"].map((name, index) =>
      plainRecord(`${text}\n\nSlut ${index}.`, name),
    );
    const [family] = familiesOf(records.map((record) => signatureOf(record)));
    expect(family?.documents.map(({ stage }) => stage)).toEqual([1, 2, 100]);
  });

  it("gives the same family whatever the order the documents come in", () => {
    const text = paper(7);
    const signatures = [text, edited(text)].map((one, index) =>
      signatureOf(plainRecord(one, `${index}.txt`)),
    );
    expect(familiesOf(signatures)).toEqual(familiesOf([...signatures].reverse()));
  });

  it("takes two meetings of one committee for no draft of each other", () => {
    const text = paper(9);
    const signature = signatureOf(plainRecord(text));
    const meeting = {
      ...signature,
      kind: "minutes",
      authority: "Fjordby Kommune",
      body: "Skoleudvalget",
    } as const;
    expect(relationOf({ ...meeting, date: "2024-01-10" }, { ...meeting, id: "0", date: "2024-02-10" })).toBe(
      undefined,
    );
  });

  it("files under bands so that a stranger is no candidate", () => {
    const index = new FamilyIndex();
    const text = paper(11);
    index.add(signatureOf(plainRecord(text)));
    expect(index.candidates(signatureOf(plainRecord(edited(text))))).toHaveLength(1);
    expect(index.candidates(signatureOf(plainRecord("Kort brev om noget helt andet end det.")))).toEqual([]);
  });

  it("compares each draft with the one before it", async () => {
    const records = [10, 20, 30].map((sum) => plainRecord(`Der afsættes ${sum} mio. kr. til den nye bro.`));
    const byId = new Map(records.map((record) => [record.id, record]));
    const findings = await compareFamily(
      records.map(({ id }) => id),
      async (id) => byId.get(id),
    );
    expect(findings.map(({ older, newer, finding }) => [older, newer, finding.kind])).toEqual([
      [records[0]?.id, records[1]?.id, "changed-number"],
      [records[1]?.id, records[2]?.id, "changed-number"],
    ]);
  });
});

describe("the order of two drafts", () => {
  const signed = (path: string, text = paper(1)) => signatureOf(plainRecord(text, path));

  it("is known by the marks and the date in their names", () => {
    expect(isOrderKnown(signed("plan_v1.docx"), signed("plan_v2.docx", edited(paper(1))))).toBe(true);
    expect(isOrderKnown(signed("plan udkast.docx"), signed("plan endelig.docx"))).toBe(true);
    expect(isOrderKnown(signed("plan 2025-03-04.docx"), signed("plan 2025-04-01.docx"))).toBe(true);
    const [older] = familiesOf([signed("20250401 b.txt"), signed("20250304 c.txt", edited(paper(1)))]);
    expect(older?.documents.map(({ nameDate }) => nameDate)).toEqual(["2025-03-04", "2025-04-01"]);
  });

  it("is not known by any other name, and then no finding claims it", () => {
    expect(isOrderKnown(signed("plan.docx"), signed("kopi af plan.docx"))).toBe(false);
    const found = compareUnordered(plainRecord(paper(1), "a.txt"), plainRecord(edited(paper(1)), "b.txt"));
    expect(found.length).toBeGreaterThan(0);
    for (const { message } of found) {
      expect(message).toContain("which is newer is not known");
      expect(message).not.toContain("in the newer text");
    }
  });
});
