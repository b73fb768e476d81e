import { describe, expect, it } from "vitest";
import { appointedPerson } from "../../pipeline/comparison/checks/appointed-person.ts";
import { conflictingValue } from "../../pipeline/comparison/checks/conflicting-value.ts";
import { danglingItem } from "../../pipeline/comparison/checks/dangling-item.ts";
import { decisionVsRecommendation } from "../../pipeline/comparison/checks/decision-vs-recommendation.ts";
import { itemNumbers } from "../../pipeline/comparison/checks/item-numbers.ts";
import { voteCount } from "../../pipeline/comparison/checks/vote-count.ts";
import type { AgendaItem } from "../../schemas/agenda-item.ts";
import type { DocumentRecord } from "../../schemas/record.ts";
import { plainRecord } from "../../scripts/plain-record.ts";

type Section = AgendaItem["sections"][number];

/** A record with one item a text; sections are given as kind and the words they hold. */
function recordOf(
  items: readonly {
    number: string;
    title: string;
    sections: readonly (readonly [Section["kind"], string])[];
  }[],
): DocumentRecord {
  const text = items
    .map(({ number, title, sections }) =>
      [`${number}. ${title}`, ...sections.map(([, words]) => words)].join("\n\n"),
    )
    .join("\n\n");
  let from = 0;
  const agendaItems = items.map(({ number, title, sections }, order): AgendaItem => {
    const start = text.indexOf(`${number}. ${title}`, from);
    from = start + 1;
    const spans = sections.map(([kind, words]): Section => {
      const at = text.indexOf(words, from);
      from = at + words.length;
      return { kind, heading: "", span: { start: at, end: at + words.length } };
    });
    return {
      id: `item-${order}`,
      span: { start, end: from },
      order,
      number,
      title,
      public: true,
      caseNumbers: [],
      attachments: [],
      sections: spans,
      parent: null,
      confidence: 1,
    };
  });
  return { ...plainRecord(text), agendaItems };
}

describe("decided against recommended", () => {
  const offered = "Udvalget kan rejse 8., 9. og 10. april 2026 eller 16., 17. april 2026.";
  const decided = (words: string) =>
    decisionVsRecommendation.check(
      recordOf([
        {
          number: "1",
          title: "Studietur",
          sections: [
            ["presentation", offered],
            ["decision", words],
          ],
        },
      ]),
    );

  it("tells days that were not among those proposed", () => {
    expect(decided("Udvalget rejser den 8.-11. april 2026.")).toHaveLength(1);
  });

  it("is silent where the days were proposed", () => {
    expect(decided("Udvalget rejser den 8.-10. april 2026.")).toEqual([]);
    expect(decided("Udvalget rejser den 20.-21. maj 2026.")).toEqual([]);
  });

  const amount = (words: string) =>
    decisionVsRecommendation.check(
      recordOf([
        {
          number: "1",
          title: "Bro",
          sections: [
            ["recommendation", "Det indstilles, at der bevilges 450.000 kr. til broen."],
            ["decision", words],
          ],
        },
      ]),
    );

  it("tells an amount that looks like a slip of the one recommended, and no amendment", () => {
    expect(amount("Der bevilges 540.000 kr. til broen.")).toHaveLength(1);
    expect(amount("Der bevilges 540.000 kr. med den ændring, at broen bliver bredere.")).toEqual([]);
    expect(amount("Der bevilges 450.000 kr. til broen.")).toEqual([]);
  });
});

describe("somebody else than recommended", () => {
  const appointed = (recommended: string, words: string) =>
    appointedPerson.check(
      recordOf([
        {
          number: "1",
          title: "Udpegning",
          sections: [
            ["recommendation", recommended],
            ["decision", words],
          ],
        },
      ]),
    );
  const recommended = "Det indstilles, at Karla Holm udpeges til bestyrelsen for Åhuset.";

  it("is told where the decision names no change", () => {
    expect(appointed(recommended, "Byrådet udpegede Birthe Lund.")).toHaveLength(1);
    expect(appointed(recommended, "Birthe Lund (C) blev valgt.")).toHaveLength(1);
  });

  it("is not told where it is the same person, or a choice", () => {
    expect(appointed(recommended, "Byrådet udpegede Karla S. Holm.")).toEqual([]);
    expect(appointed(recommended, "Godkendt. Karla Holm blev valgt.")).toEqual([]);
    expect(appointed(recommended, "Birthe Lund blev valgt i stedet for Karla Holm.")).toEqual([]);
    expect(appointed(recommended, "Afvist. 14 stemte for Birthe Lund. Birthe Lund blev valgt.")).toEqual([]);
    expect(appointed("Det indstilles, at sagen drøftes.", "Birthe Lund blev valgt.")).toEqual([]);
  });
});

describe("an item that the agenda does not have", () => {
  const items = (words: string) =>
    danglingItem.check(
      recordOf(
        ["Veje", "Skoler", "Broer", "Haller"].map((title, index) => ({
          number: String(index + 1),
          title,
          sections: [["presentation", index === 0 ? words : `Sagen handler om ${title}.`]] as const,
        })),
      ),
    );

  it("is told where the agenda is whole", () => {
    expect(items("Sagen ses i sammenhæng med dagsordenens punkt 7.")).toHaveLength(1);
  });

  it("is not told of items that are there, that are closed, or of another meeting", () => {
    expect(items("Sagen ses i sammenhæng med dagsordenens punkt 4.")).toEqual([]);
    expect(items("Sagen ses i sammenhæng med det lukkede punkt 7 på dagsordenen.")).toEqual([]);
    expect(items("Sagen var punkt 7 på dagsordenen til mødet den 4. maj 2026.")).toEqual([]);
  });
});

describe("one sentence in two sections", () => {
  const said = (first: string, second: string) =>
    conflictingValue.check(
      recordOf([
        {
          number: "1",
          title: "Hal",
          sections: [
            ["summary", `Der søges om ${first} kr. til renovering af den gamle svømmehal i Lerby.`],
            ["presentation", `Der søges om ${second} kr. til renovering af den gamle svømmehal i Lerby.`],
          ],
        },
      ]),
    );

  it("tells two figures, and nothing where they agree", () => {
    expect(said("450.000", "540.000")).toHaveLength(1);
    expect(said("450.000", "450.000")).toEqual([]);
  });
});

describe("numbers of items", () => {
  const numbered = (numbers: readonly string[]) =>
    itemNumbers.check(
      recordOf(numbers.map((number, index) => ({ number, title: `Sag ${"abcdef"[index]}`, sections: [] }))),
    );

  it("tells a number that is there twice, and as a note one that is left out", () => {
    const severities = (numbers: readonly string[]) => numbered(numbers).map(({ severity }) => severity);
    expect(severities(["1", "2", "2", "3", "4"])).toEqual(["warning"]);
    expect(severities(["1", "2", "4", "5", "6"])).toEqual(["note"]);
    expect(severities(["1", "2", "4", "6", "7"])).toEqual([]);
  });

  it("lets a number be that may be of what is not for the public", () => {
    const record = plainRecord(
      "Dagsorden til Kulturudvalget den 4. marts 2025\n\nPunkt 1: Godkendelse\n\nPunkt 2: Orientering\n\nPunkt 4: Havnebadet\n\nPunkt 5: Eventuelt\n\nLukkede punkter er udeladt.",
    );
    expect(itemNumbers.check(record)).toEqual([]);
  });
});

describe("votes", () => {
  const record = plainRecord("Forslaget blev vedtaget med 5 stemmer for og 4 imod.");
  const members = ["Karla", "Inge", "Villum", "Thyra", "Elmer", "Asbjørn"].map((name) => ({
    name: `${name} Holm`,
    party: null,
    role: null,
  }));
  const side = (count: number) => ({ count, parties: [], persons: [] });
  const voted = (yes: number, no: number): DocumentRecord => ({
    ...record,
    meeting: {
      start: null,
      end: null,
      place: null,
      chair: null,
      present: members,
      absent: [],
      substitutes: [],
    },
    decisions: [
      {
        id: "decision",
        span: { start: 0, end: record.text.length },
        quote: record.text,
        agendaItem: "1",
        recommendation: null,
        outcome: "approved",
        text: record.text,
        decidedBy: null,
        date: null,
        history: false,
        unanimous: false,
        vote: { for: side(yes), against: side(no), abstained: side(0) },
        dissent: [],
        responsible: null,
        confidence: 1,
      },
    ],
  });

  it("tells more votes than members present", () => {
    expect(voteCount.check(voted(5, 4))).toHaveLength(1);
    expect(voteCount.check(voted(4, 2))).toEqual([]);
  });
});
