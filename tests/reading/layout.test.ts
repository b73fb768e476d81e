import { degrees } from "pdf-lib";
import { afterAll, describe, expect, it } from "vitest";
import { openReader } from "../../pipeline/reading/open-reader.ts";
import { defaultReadSettings } from "../../pipeline/reading/read-settings.ts";
import { a4, danishLines, makePdf, type Sheet, writeLines } from "./make-pdf.ts";

const reader = openReader({ workers: 1 });
afterAll(() => reader.close());

async function readOne(draw: (sheet: Sheet) => void) {
  const bytes = await makePdf([draw]);
  const { pages } = await reader.read({ path: "side.pdf", bytes }, { ...defaultReadSettings, ocr: "never" });
  const [page] = pages;
  if (!page) throw new Error("no page");
  return page;
}

describe("the text of a page", () => {
  it("keeps lines, and a blank line where the page leaves room", async () => {
    const { text } = await readOne((sheet) => {
      writeLines(sheet, 72, 100, danishLines);
      writeLines(sheet, 72, 100 + danishLines.length * 15 + 14, ["Beslutning", "Godkendt."]);
    });
    expect(text).toBe(`${danishLines.join("\n")}\n\nBeslutning\nGodkendt.`);
  });

  it("reads two columns one after the other, and the heading over both first", async () => {
    const left = Array.from({ length: 8 }, (_, at) => `venstre spalte linje ${at} går helt ud til midten`);
    const right = Array.from({ length: 8 }, (_, at) => `højre spalte linje ${at} er lige så bred som den`);
    const { text } = await readOne((sheet) => {
      sheet.write("Nyt fra udvalget, som strækker sig hen over begge de to spalter på siden", 60, 80, 13);
      writeLines(sheet, 60, 110, left, 10, 13);
      writeLines(sheet, 310, 110, right, 10, 13);
    });
    expect(text.replace(/\n+/g, "\n")).toBe(
      ["Nyt fra udvalget, som strækker sig hen over begge de to spalter på siden", ...left, ...right].join(
        "\n",
      ),
    );
  });

  it("reads three columns one after the other", async () => {
    const columns = ["første", "anden", "tredje"].map((name) =>
      Array.from({ length: 8 }, (_, at) => `${name} spalte, linje ${at} af otte`),
    );
    const { text } = await readOne((sheet) => {
      for (const [at, lines] of columns.entries()) writeLines(sheet, 50 + at * 175, 110, lines, 10, 13);
    });
    expect(text.split(/\n+/)).toEqual(columns.flat());
  });

  it("keeps a side column of addresses out of the letter beside it", async () => {
    const address = [
      "Den 3. maj 2021",
      "Rådhusgade 4",
      "9999 Lysbro",
      "Tlf. 99 99 99 99",
      "post@lysbro.example",
    ];
    const { text } = await readOne((sheet) => {
      writeLines(sheet, 72, 120, [...danishLines, ...danishLines]);
      writeLines(sheet, 460, 124, address, 7, 9.5);
    });
    expect(text).toContain(danishLines.join("\n"));
    expect(text).toContain(address.join("\n"));
    expect(text.indexOf(address[0] ?? "")).toBeGreaterThan(text.indexOf(danishLines[5] ?? ""));
  });

  it("reads a table row by row", async () => {
    const rows = [
      ["Formål", "Beløb", "År"],
      ["Ny sti ved åen", "1.250.000", "2024"],
      ["Lys på stien", "300.000", "2025"],
      ["Bænke", "45.000", "2025"],
    ];
    const { text } = await readOne((sheet) => {
      for (const [at, row] of rows.entries())
        for (const [column, cell] of row.entries()) sheet.write(cell, 72 + column * 170, 100 + at * 16);
    });
    expect(text).toBe(rows.map((row) => row.join("   ")).join("\n"));
  });

  it("reads a table with wrapped cells cell by cell", async () => {
    const rows = [
      [["Ydelse"], ["Hvem"], ["Antal"]],
      [["Bad"], ["Center for", "Byg og Havn"], ["12"]],
      [["Hjælp i", "hjemmet"], ["Udvalget"], ["40"]],
      [["Klub"], ["Byrådet"], ["7"]],
    ];
    const { text } = await readOne((sheet) => {
      let y = 100;
      for (const row of rows) {
        for (const [column, lines] of row.entries()) writeLines(sheet, 72 + column * 150, y, lines, 10, 13);
        y += 13 * Math.max(...row.map((lines) => lines.length)) + 8;
      }
    });
    const expected = rows.map((row) => row.map((lines) => lines.join(" ")).join("   "));
    expect(text.split(/\n+/)).toEqual(expected);
  });

  it("keeps the number of an item before its title", async () => {
    const { text } = await readOne((sheet) => {
      for (let at = 0; at < 5; at += 1) {
        sheet.write(`${at + 1}.`, 72, 100 + at * 30);
        sheet.write(`Sag om stien, del ${at + 1}`, 100, 100 + at * 30);
      }
    });
    expect(text.split("\n")).toEqual(
      Array.from({ length: 5 }, (_, at) => `${at + 1}.   Sag om stien, del ${at + 1}`),
    );
  });

  it("leaves a raised note mark on its word", async () => {
    const { text } = await readOne((sheet) => {
      sheet.write("som det er aftalt", 72, 100);
      const width = sheet.font.widthOfTextAtSize("som det er aftalt", 11);
      sheet.write("2", 72 + width, 96, 7);
      sheet.write("i foråret", 72 + width + 8, 100);
      sheet.write("2 Aftalen er fra marts.", 72, 700, 8);
    });
    expect(text).toMatch(/^som det er aftalt2 i foråret\n\n2 Aftalen er fra marts\.$/);
  });

  it("closes up letters set apart", async () => {
    const { text } = await readOne((sheet) => {
      sheet.write("R E F E R A T", 72, 80, 14);
      writeLines(sheet, 72, 110, danishLines);
    });
    expect(text.startsWith("REFERAT\n")).toBe(true);
  });

  it("turns a page whose text stands on its side", async () => {
    const page = await readOne(({ page: sheet, font }) => {
      for (const [at, line] of danishLines.entries())
        sheet.drawText(line, { x: 100 + at * 15, y: 100, size: 11, font, rotate: degrees(90) });
    });
    expect(page.text).toBe(danishLines.join("\n"));
    expect(page.rotation).toBe(90);
    expect([page.width, page.height]).toEqual([expect.closeTo(a4.height, 0), expect.closeTo(a4.width, 0)]);
    for (const { box } of page.words) expect(box[2]).toBeLessThanOrEqual(page.width);
  });

  it("reads a page that is shown turned as it is shown", async () => {
    const page = await readOne(({ page: sheet, font }) => {
      sheet.setRotation(degrees(90));
      for (const [at, line] of danishLines.entries())
        sheet.drawText(line, { x: 100 + at * 15, y: 100, size: 11, font, rotate: degrees(90) });
    });
    expect(page.text).toBe(danishLines.join("\n"));
    expect(page.rotation).toBe(0);
    expect(page.width).toBeGreaterThan(page.height);
  });

  it("gives every word its box, in points from the top left", async () => {
    const page = await readOne((sheet) => sheet.write("Ishaven fryser", 72, 100));
    expect(page.words.map(({ span }) => page.text.slice(span.start, span.end))).toEqual([
      "Ishaven",
      "fryser",
    ]);
    const [first, second] = page.words;
    expect(first?.box[0]).toBeCloseTo(72, 0);
    expect(first?.box[1]).toBeGreaterThan(85);
    expect(first?.box[3]).toBeLessThan(106);
    expect(second?.box[0]).toBeGreaterThan(first?.box[2] ?? 0);
    expect(first?.line).toBe(0);
  });

  it("reads what was filled in in a form, in its place", async () => {
    const bytes = await makePdf([
      ({ page, write }, document) => {
        write("Navn:", 72, 100);
        write("Dato: 3. maj 2021", 72, 140);
        const field = document.getForm().createTextField("navn");
        field.setText("Karen Ålund");
        field.addToPage(page, { x: 120, y: a4.height - 105, width: 200, height: 18 });
      },
    ]);
    const { pages } = await reader.read(
      { path: "skema.pdf", bytes },
      { ...defaultReadSettings, ocr: "never" },
    );
    expect(pages[0]?.text.replace(/\s+/g, " ")).toBe("Navn: Karen Ålund Dato: 3. maj 2021");
  });

  it("reads text that is drawn twice, to look bold, once", async () => {
    const { text } = await readOne((sheet) => {
      sheet.write("Beslutning", 72, 100);
      sheet.write("Beslutning", 72.2, 100.1);
    });
    expect(text).toBe("Beslutning");
  });
});
