import { describe, expect, it } from "vitest";
import { readText } from "./read-text.ts";

const paper = (head: string) => `Mosby Kommune
Havneudvalget
Referat
${head}
1. Godkendelse af dagsorden
Beslutning
Godkendt.
2. Nye bolværker
Beslutning
Et flertal anbefaler indstillingens pkt. 1. Imod stemte Palle Trap (V).
Pkt. 2 anbefales af et enigt udvalg.
`;

describe("the head of minutes", () => {
  const record = readText(
    paper(`Mødedato: 07.09.22
Mødested: Havnekontoret, lokale 2
Mødet hævet kl. 17.45
Til stede: Inga Molbo (A), formand, Palle Trap (V), Ruth Lind (C)
`),
  );

  it("reads a year of two figures, and no hour out of the day", () => {
    expect(record.date).toBe("2022-09-07");
    expect(record.meeting).toMatchObject({ start: null, end: "17:45", place: "Havnekontoret, lokale 2" });
  });

  it("takes an office behind a comma for that of the one named before", () => {
    expect(record.meeting?.chair).toEqual({ name: "Inga Molbo", party: "A", role: "formand" });
    expect(record.meeting?.present).toHaveLength(3);
  });

  it("parts the number of the meeting from its day", () => {
    expect(readText(`Kulturudvalget, møde nr. 7, 3. september 2001\n${paper("")}`).date).toBe("2001-09-03");
  });
});

describe("a decision that names the point it answers", () => {
  it("is given with it", () => {
    const { decisions } = readText(paper(""));
    expect(decisions.slice(1).map(({ recommendation, outcome }) => [recommendation, outcome])).toEqual([
      ["1", "recommended"],
      ["2", "recommended"],
    ]);
  });
});
