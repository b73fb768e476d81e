import { describe, expect, it } from "vitest";
import { readText } from "./read-text.ts";

const head = ["Tornelev Ældreråd", "Referat fra mødet den 3. marts 2031", ""];
const rows = [
  ["Godkendelse af dagsorden", "Godkendt.", ""],
  ["Busser til havnen", "Rådet skriver til kommunen.", "Gudrun"],
  ["Regnskab", "Taget til efterretning.", "Aksel"],
];

function read(lines: readonly string[]) {
  const record = readText([...head, ...lines].join("\n"));
  return {
    items: record.agendaItems.map(({ number, title }) => `${number ?? "-"} ${title}`),
    outcomes: record.decisions.map(({ agendaItem, outcome }) => `${agendaItem ?? "-"} ${outcome}`),
    quotes: record.decisions.map(({ quote }) => quote),
    codes: record.diagnostics.map(({ code }) => code),
  };
}

const counted = ["1 Godkendelse af dagsorden", "2 Busser til havnen", "3 Regnskab"];

describe("items in the rows of a table", () => {
  it.each(["\t", " | ", "     "])("are read where %j parts the cells", (gap) => {
    const lines = rows.map((cells, index) => [`${index + 1}. ${cells[0]}`, ...cells.slice(1)].join(gap));
    const got = read([["Punkt", "Beslutning", "Ansvarlig"].join(gap), ...lines]);
    expect(got.items).toEqual(counted);
    expect(got.outcomes).toContain("1 approved");
    expect(got.outcomes).toContain("3 noted");
    expect(got.quotes).toContain("Taget til efterretning.");
  });

  it("have the number of a column of its own", () => {
    const lines = rows.map((cells, index) => [String(index + 1), ...cells].join("\t"));
    expect(read([["Nr.", "Emne", "Referat", "Hvem"].join("\t"), ...lines]).items).toEqual(counted);
  });

  it("have no number where the table counts nothing", () => {
    const lines = rows.map((cells) => cells.join("\t"));
    expect(read([["Dagsordenpunkt", "Referat", "Opfølgning"].join("\t"), ...lines]).items).toEqual(
      counted.map((item) => item.replace(/^\d/, "-")),
    );
  });

  it("are read where each cell has a line of its own", () => {
    const lines = rows.flatMap((cells, index) => [String(index + 1), ...cells.filter((cell) => cell !== "")]);
    expect(read(["Punkt", "Indhold", "Ansvarlig", ...lines]).items).toEqual(counted);
  });

  it("are not made of a table that stands in an item", () => {
    const items = ["Beslutning af planer", "Regnskab"].flatMap((title, index) => [
      `${index + 1}. ${title}`,
      "Sagsfremstilling",
      "Planen er denne:",
      "Emne\tAnsvarlig",
      "Skoler\tGudrun",
      "Haller\tAksel",
      "Veje\tVilly",
      "Beslutning",
      "Godkendt.",
    ]);
    expect(read(items).items).toEqual(["1 Beslutning af planer", "2 Regnskab"]);
  });
});

describe("answers to a list of titles", () => {
  const list = ["Dagsorden:", "1. Siden sidst", "2. Havnefesten", "3. Eventuelt"];

  it.each(["Ad 1)", "Ad. 1:", "Pkt. 1", "Punkt 1:"])(
    "have the titles of the list where %s leads them",
    (label) => {
      const said = ["Gudrun har fået svar.", "Festen blev godkendt.", "Intet."];
      const answers = said.map((text, index) => `${label.replace("1", String(index + 1))} ${text}`);
      const got = read([...list, "", ...answers]);
      expect(got.items).toEqual(["1 Siden sidst", "2 Havnefesten", "3 Eventuelt"]);
      expect(got.outcomes).toContain("2 approved");
    },
  );

  it("are none where the titles are given again", () => {
    const again = [
      "Punkt 1: Siden sidst",
      "Intet.",
      "Punkt 2: Havnefesten",
      "Godkendt.",
      "Punkt 3: Eventuelt",
    ];
    expect(read([...list, "", ...again]).items).toEqual(["1 Siden sidst", "2 Havnefesten", "3 Eventuelt"]);
  });
});

describe("a paper of a meeting without items", () => {
  it("is said aloud", () => {
    expect(read(["Vi talte om havnen.", "Det var hyggeligt."]).codes).toContain("items-not-found");
  });
});
