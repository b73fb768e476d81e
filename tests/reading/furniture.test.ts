import { describe, expect, it } from "vitest";
import { markFurniture } from "../../pipeline/reading/furniture/mark-furniture.ts";
import { emptyPage } from "../../pipeline/reading/read-page.ts";
import type { PageReading } from "../../schemas/reading.ts";

interface PlacedLine {
  readonly text: string;
  /** Points from the top of an A4 sheet; without it the page has no boxes. */
  readonly y?: number;
}

function pageOf(number: number, lines: readonly PlacedLine[]): PageReading {
  let text = "";
  const words: PageReading["words"] = [];
  lines.forEach((line, index) => {
    if (index > 0) text += "\n";
    for (const [at, word] of line.text.split(" ").entries()) {
      if (at > 0) text += " ";
      const span = { start: text.length, end: text.length + word.length };
      const y = line.y ?? 0;
      if (line.y !== undefined)
        words.push({ span, box: [72, y - 8, 200, y + 2], confidence: null, line: index });
      text += word;
    }
  });
  return { ...emptyPage(number, 595, 842), text, words };
}

const furnitureOf = (pages: readonly PageReading[]) =>
  markFurniture(pages).map((page) => page.furniture.map(({ start, end }) => page.text.slice(start, end)));

const body = (page: number) =>
  Array.from({ length: 12 }, (_, at) => ({
    text: `Sagens ${page * 31 + at} afsnit handler om ${["veje", "skoler", "havne", "stier", "parker"][(page + at) % 5]} i ${["nord", "syd", "vest"][at % 3]}`,
    y: 150 + at * 40,
  }));
const withoutBoxes = (lines: readonly PlacedLine[]) => lines.map(({ text }) => ({ text }));

describe("page furniture", () => {
  it("is a header and a page number that run through the paper", () => {
    const pages = [1, 2, 3, 4].map((page) =>
      pageOf(page, [
        { text: "Teknisk Udvalg i Lysbro", y: 40 },
        ...body(page),
        { text: `Side ${page} af 4`, y: 810 },
      ]),
    );
    const found = furnitureOf(pages);
    expect(found[1]).toEqual(["Teknisk Udvalg i Lysbro", "Side 2 af 4"]);
    expect(found[3]).toEqual(["Teknisk Udvalg i Lysbro", "Side 4 af 4"]);
  });

  it("keeps what the header says and the paper says nowhere else where it stands first", () => {
    const pages = [1, 2, 3, 4].map((page) =>
      pageOf(page, [{ text: "Teknisk Udvalg i Lysbro", y: 40 }, ...body(page), { text: `${page}`, y: 820 }]),
    );
    expect(furnitureOf(pages)).toEqual([
      ["1"],
      ["Teknisk Udvalg i Lysbro", "2"],
      ["Teknisk Udvalg i Lysbro", "3"],
      ["Teknisk Udvalg i Lysbro", "4"],
    ]);
  });

  it.each([
    ["items, one a page", (page: number) => `Punkt ${page}`],
    ["items with a title", (page: number) => `${page}. Sti ved åen`],
    ["attachments", (page: number) => `Bilag ${page}`],
    ["a heading that all items share", () => "Beslutning"],
    ["a sentence that returns", () => "Udvalget godkendte forslaget."],
    ["sums", (page: number) => `Beløbet er ${page * 1000} kr.`],
    ["paragraphs of a law", (page: number) => `§ ${page}`],
    ["answers to a hearing", (page: number) => `Høringssvar ${page}`],
    ["cases one a page", (page: number) => `Sagsnr. 23-00418${page}`],
    ["a recommendation that returns", () => "Administrationen indstiller, at sagen tages til efterretning"],
  ])("is never what the paper says: %s", (_what, first) => {
    const boxed = [1, 2, 3, 4, 5].map((page) => pageOf(page, [{ text: first(page), y: 100 }, ...body(page)]));
    expect(furnitureOf(boxed).flat()).toEqual([]);
    const plain = [1, 2, 3, 4, 5].map((page) =>
      pageOf(page, withoutBoxes([{ text: first(page) }, ...body(page)])),
    );
    expect(furnitureOf(plain).flat()).toEqual([]);
  });

  it("is never a line inside of what the page says, though it returns on every page", () => {
    const pages = [1, 2, 3, 4].map((page) =>
      pageOf(page, [
        { text: "Lysbro Byråd", y: 40 },
        { text: `Svar fra ${["Ane", "Bo", "Carl", "Dorte"][page - 1]} Holm`, y: 80 },
        { text: "Afsender: Grundejerforeningen", y: 100 },
        ...body(page),
      ]),
    );
    expect(furnitureOf(pages)).toEqual([[], ["Lysbro Byråd"], ["Lysbro Byråd"], ["Lysbro Byråd"]]);
  });

  it.each([
    ["in small Roman numbers", (page: number) => ["i", "ii", "iii", "iv", "v"][page - 1] ?? ""],
    ["before the title of the paper", (page: number) => `${page} Budget 2024`],
    ["behind the name of the council", (page: number) => `Lysbro Kommune ${page}`],
  ])("is a page number %s", (_how, foot) => {
    const pages = [1, 2, 3, 4, 5].map((page) => pageOf(page, [...body(page), { text: foot(page), y: 815 }]));
    expect(furnitureOf(pages)).toEqual([1, 2, 3, 4, 5].map((page) => [foot(page)]));
  });

  it("is never an item's number that stands alone where the text begins", () => {
    const pages = [1, 2, 3, 4].map((page) =>
      pageOf(page, [
        { text: `${page}`, y: 90 },
        { text: `Sag om havnen ${page * 3}`, y: 110 },
        ...body(page),
      ]),
    );
    expect(furnitureOf(pages).flat()).toEqual([]);
  });

  it("bears with OCR that reads a header in two ways", () => {
    const headers = [
      "Lysbro Kommune, Økonomiudvalget",
      "Lysbro Kommune, Økonomiudvalqet",
      "Lysbro Kommune. Økonomiudvalget",
    ];
    const pages = headers.map((header, at) => ({
      ...pageOf(at + 1, [{ text: header, y: 40 + at * 6 }, ...body(at + 1)]),
      textSource: "ocr" as const,
    }));
    expect(furnitureOf(pages).slice(1)).toEqual([[headers[1]], [headers[2]]]);
  });

  it("is left alone on a single page, and on two only where both say it at the same place", () => {
    const one = pageOf(1, [{ text: "Lysbro Kommune", y: 40 }, ...body(1), { text: "Side 1", y: 820 }]);
    expect(furnitureOf([one]).flat()).toEqual([]);
    const two = [1, 2].map((page) => pageOf(page, [...body(page), { text: `Side ${page} af 2`, y: 820 }]));
    expect(furnitureOf(two)).toEqual([["Side 1 af 2"], ["Side 2 af 2"]]);
    const moved = [1, 2].map((page) =>
      pageOf(page, [{ text: "Lysbro Kommune", y: 40 + page * 30 }, ...body(page)]),
    );
    expect(furnitureOf(moved).flat()).toEqual([]);
  });

  it("is found in text that lost its page breaks, four lines of it at a time", () => {
    const header = (page: number) => ["Kulturudvalget", "Referat", "Åbent referat", `Side ${page}`];
    const lines = [1, 2, 3, 4].flatMap((page) => [
      ...header(page),
      "",
      ...body(page).map(({ text }) => text),
      "",
      "",
    ]);
    const found = furnitureOf([pageOf(1, withoutBoxes(lines.map((text) => ({ text }))))]);
    expect(found[0]?.filter((line) => line.startsWith("Side"))).toEqual([
      "Side 1",
      "Side 2",
      "Side 3",
      "Side 4",
    ]);
    expect(found[0]?.filter((line) => line === "Kulturudvalget")).toHaveLength(3);
    expect(found[0]?.every((line) => header(1).includes(line) || /^Side \d$/.test(line))).toBe(true);
  });

  it("is not the numbers of items that stand alone on a line", () => {
    const lines = [1, 2, 3, 4, 5].flatMap((item) => [
      `${item}`,
      `Sag om ${item * 7} træer`,
      ...body(item).map(({ text }) => text),
    ]);
    expect(furnitureOf([pageOf(1, withoutBoxes(lines.map((text) => ({ text }))))]).flat()).toEqual([]);
  });
});
