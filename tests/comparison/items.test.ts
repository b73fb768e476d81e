import { describe, expect, it } from "vitest";
import { casePairsOf, compareCases, compareItems, signatureOf } from "../../pipeline/comparison/index.ts";
import { plainRecord } from "../../scripts/plain-record.ts";

/** Minutes of the invented Tornelev Kommune that hold one case, told as `presentation` and `recommendation` say. */
function minutes(
  body: string,
  day: string,
  { number, amount, deadline, decided }: Record<"number" | "amount" | "deadline" | "decided", string>,
): string {
  return `Tornelev Kommune

Referat
${body}
${day}

Punkt 1: Godkendelse af dagsorden
Sagsnr. 25-00000${number}

Beslutning

Godkendt.

Punkt ${number}: Ny bro over Skelbækken ved Lergravsvej
Sagsnr. 25-004711

Resume

Den gamle bro over Skelbækken er lukket for gående, fordi bjælkerne er rådne. Forvaltningen foreslår en ny bro af egetræ samme sted.

Sagsbeskrivelse

Broen blev bygget af grundejerne i området og overtaget af kommunen. Et eftersyn viser, at den ikke kan sættes i stand. Naboerne er hørt, og de ønsker en bro med rækværk på begge sider. Arbejdet tager seks uger og skal være færdigt senest den ${deadline}.

Økonomiske konsekvenser

Udgiften er ${amount} kr., som foreslås finansieret af puljen til stier.

Indstilling

Forvaltningen indstiller, at der gives en bevilling på ${amount} kr. til broen.

Beslutning

${decided}
`;
}

const committee = (amount: string) =>
  plainRecord(
    minutes("Teknik- og Naturudvalget", "Tirsdag den 4. marts 2025", {
      number: "2",
      amount,
      deadline: "1. juni 2025",
      decided: "Anbefales.",
    }),
    "tnu.txt",
  );
const council = (amount: string, deadline = "1. juni 2025") =>
  plainRecord(
    minutes("Byrådet", "Mandag den 31. marts 2025", { number: "7", amount, deadline, decided: "Godkendt." }),
    "byraad.txt",
  );

describe("a case before a committee and the council", () => {
  it("is held against itself item by item", () => {
    const kinds = compareItems(committee("450.000"), council("480.000")).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(["changed-number"]));
    const due = compareItems(committee("450.000"), council("450.000", "1. juli 2025"));
    expect(due.map(({ kind }) => kind)).toEqual(["changed-deadline"]);
  });

  it("gives nothing where only the decision and the number of the item are others", () => {
    expect(compareItems(committee("450.000"), council("450.000"))).toEqual([]);
  });

  it("is all that is compared of their papers, each difference of it told", () => {
    const told = compareCases(committee("450.000"), council("480.000", "1. juli 2025")) ?? [];
    expect(new Set(told.map(({ kind }) => kind))).toEqual(new Set(["changed-deadline", "changed-number"]));
    expect(compareCases(council("450.000"), council("450.000"))).toBeUndefined();
  });

  it("is found by its case number", () => {
    const signatures = [council("450.000"), committee("450.000")].map((record) => signatureOf(record));
    const pairs = casePairsOf(signatures);
    expect(pairs.map(({ older, newer, caseNumber }) => [older.body, newer.body, caseNumber])).toEqual([
      ["Teknik- og Naturudvalget", "Byrådet", "25-004711"],
    ]);
  });
});
