import {
  Document,
  ImageRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import iconv from "iconv-lite";
import sharp from "sharp";
import { afterAll, describe, expect, it } from "vitest";
import type { OcrEngine, OcrPage, PageImage } from "../../pipeline/ocr/engine.ts";
import { openReader } from "../../pipeline/reading/open-reader.ts";
import { diagnosePages } from "../../pipeline/reading/page-diagnostics.ts";
import { defaultReadSettings } from "../../pipeline/reading/read-settings.ts";

const seen: PageImage[] = [];
/** Stands in for OCR: one word over the middle of whatever it is shown. */
const engine: OcrEngine = {
  name: "stand-in",
  version: "1",
  async recognise(image): Promise<OcrPage> {
    seen.push(image);
    const { width, height } = image;
    const box = [width / 4, height / 4, width / 2, height / 2] as const;
    return {
      status: "ok",
      ink: "writing",
      rotation: 0,
      skew: 0,
      width,
      height,
      rereads: [],
      lines: [{ startsBlock: true, box: [...box], words: [{ text: "ord", box: [...box], confidence: 90 }] }],
    };
  },
  close: async () => {},
};
const reader = openReader({ workers: 1, openEngine: async () => engine });
afterAll(() => reader.close());

async function read(bytes: Uint8Array, changes = {}) {
  seen.length = 0;
  return reader.read({ path: "papir", bytes }, { ...defaultReadSettings, ...changes });
}

const textOf = async (bytes: Uint8Array) => (await read(bytes)).pages.map(({ text }) => text).join("\f");
const paper = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#eee" } });

describe("plain text", () => {
  const words = "Ærøs råd – § 3: „Øl“ til 5 €";
  it.each([
    ["UTF-8", Buffer.from(words)],
    ["UTF-8 with its mark", Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(words)])],
    ["Windows-1252", iconv.encode(words, "windows-1252")],
    ["UTF-16 little endian", iconv.encode(words, "utf-16le", { addBOM: true })],
    ["UTF-16 big endian", iconv.encode(words, "utf-16be", { addBOM: true })],
    ["UTF-16 without a mark", iconv.encode(words, "utf-16le")],
  ])("is read in %s", async (_name, bytes) => {
    expect(await textOf(bytes)).toBe(words);
  });

  it("has a page a form feed, and keeps its lines and list numbers", async () => {
    const { pages, mediaType } = await read(Buffer.from("1. Første\r\n2. Anden\f\fTredje side\n\f"));
    expect(mediaType).toBe("text/plain");
    expect(pages.map(({ text, status }) => [text, status])).toEqual([
      ["1. Første\n2. Anden", "ok"],
      ["", "blank"],
      ["Tredje side", "ok"],
    ]);
  });

  it("gives only the pages asked for, under their own numbers", async () => {
    const { pages } = await read(Buffer.from("en\fto\ftre"), { pages: [2] });
    expect(pages.map(({ number, text }) => [number, text])).toEqual([[2, "to"]]);
  });
});

describe("a web page", () => {
  const page = (head: string, body: string) =>
    `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;

  it("keeps blocks, list numbers and table rows, and leaves out what is not seen", async () => {
    const body = `<nav>Forside Om os</nav><h1>Referat</h1><p>Mødet blev
      holdt i <b>rådhus</b>et.</p><ol start="3"><li>Tredje</li><li value="7">Syvende</li></ol>
      <ol type="a"><li>Under a</li></ol><ul><li>Punkt</li></ul>
      <table><tr><th>Formål</th><th>Beløb</th></tr><tr><td><p>Ny sti</p></td><td>1.000</td></tr></table>
      <script>skjult()</script><p hidden>skjult</p><p style="display: none">skjult</p><pre>en\n to</pre>`;
    const reading = await read(Buffer.from(page("<title>Referat – Lysbro</title>", body)));
    expect(reading.metadataTitle).toBe("Referat – Lysbro");
    expect(reading.pages[0]?.text).toBe(
      "Referat\n\nMødet blev holdt i rådhuset.\n\n3. Tredje\n7. Syvende\n\na. Under a\n\n- Punkt\n\nFormål   Beløb\nNy sti   1.000\n\nen\nto",
    );
  });

  it("leaves out the head and foot of its site, and keeps those of the paper", async () => {
    const body = `<header><a href="/">Lysbro Kommune</a><ul><li>Menu</li></ul></header><div role="banner">Søg</div>
      <main><header><h1>Referat</h1></header><article><p>Godkendt.</p><footer>Underskrift: Ane Bro</footer></article></main>
      <div role="contentinfo">Rådhuset</div><footer>Lysbro Kommune</footer>`;
    expect(await textOf(Buffer.from(page("", body)))).toBe("Referat\n\nGodkendt.\n\nUnderskrift: Ane Bro");
  });

  it.each(["windows-1252", "iso-8859-1"])("is read in the charset it states (%s)", async (charset) => {
    const html = page(
      `<meta http-equiv="Content-Type" content="text/html; charset=${charset}">`,
      "<p>Blåbærgrød</p>",
    );
    expect(await textOf(iconv.encode(html, "windows-1252"))).toBe("Blåbærgrød");
  });
});

describe("pictures in a Word document", () => {
  const withPictures = async (...sizes: readonly { width: number; height: number }[]) => {
    const children = await Promise.all(
      sizes.map(async ({ width, height }, at) => {
        const grey = { create: { width: 300, height: 400 + at, channels: 3, background: "#ddd" } } as const;
        const data = await sharp(grey).png().toBuffer();
        return new Paragraph({
          children: [new ImageRun({ type: "png", data, transformation: { width, height } })],
        });
      }),
    );
    const section = { children: [new Paragraph("Se det vedlagte bilag."), ...children] };
    return Packer.toBuffer(new Document({ sections: [section] }));
  };

  it("are read as pages of their own where they are as large as a sheet", async () => {
    const { pages } = await read(
      await withPictures({ width: 600, height: 800 }, { width: 500, height: 700 }),
    );
    expect(pages.map(({ number, text, textSource }) => [number, text, textSource])).toEqual([
      [1, "Se det vedlagte bilag.", "plain"],
      [2, "ord", "ocr"],
      [3, "ord", "ocr"],
    ]);
    expect(seen).toHaveLength(2);
  });

  it("are named where they are smaller, and passed over where they are logos", async () => {
    const logo = await read(await withPictures({ width: 120, height: 90 }));
    expect([logo.pages.length, diagnosePages(logo.pages)]).toEqual([1, []]);
    const { pages } = await read(await withPictures({ width: 350, height: 250 }));
    expect(diagnosePages(pages)).toMatchObject([{ code: "pictures-not-read", page: 1 }]);
  });

  it("fail as pages do where OCR is switched off", async () => {
    const { pages } = await read(await withPictures({ width: 600, height: 800 }), { ocr: "never" });
    expect(pages[1]).toMatchObject({ number: 2, status: "failed", failure: { code: "ocr-off" } });
  });
});

describe("data", () => {
  it.each([
    ["JSON", '{"title": "Referat", "items": [1, 2]}'],
    ["a list in JSON", '[{"a": 1}]'],
    ["lines of JSON", '{"a": 1}\n{"a": 2}\n'],
    ["JSON that is cut off", '{"title": "Referat", "date": "2024-02-03", "place": "Lysbro", "items": [1,'],
    ["XML", '<?xml version="1.0"?><sager><sag nr="1"/></sager>'],
    ["SVG", '<svg xmlns="http://www.w3.org/2000/svg"><text>Kort</text></svg>'],
  ])("is refused, with what it is and what to do: %s", async (_what, text) => {
    await expect(read(Buffer.from(text))).rejects.toMatchObject({
      code: "unsupported-format",
      message: expect.stringMatching(/papir: this is .{1,20}: data for programs/),
    });
  });

  it.each([
    ["RTF", "{\\rtf1\\ansi Referat}"],
    ["PostScript", "%!PS-Adobe-3.0\n(Referat) show"],
  ])("is not a paper in the code of a program, to be saved as PDF first: %s", async (kind, text) => {
    await expect(read(Buffer.from(text))).rejects.toMatchObject({
      code: "unsupported-format",
      message: expect.stringContaining(`papir: this is ${kind}, which cannot be read`),
      remedy: expect.stringContaining("PDF"),
    });
  });

  it.each(["[Udkast]\nReferat af mødet", "{ikke udfyldt}", "<navn> har søgt om støtte", "[1] Jf. bilag 2"])(
    "is not text that begins with a bracket: %s",
    async (text) => {
      expect(await textOf(Buffer.from(text))).toBe(text);
    },
  );
});

describe("a DOCX", () => {
  it("keeps paragraphs, the numbers of its lists, tables and page breaks", async () => {
    const numbered = (text: string, level = 0) =>
      new Paragraph({ text, numbering: { reference: "sager", level } });
    const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
    const document = new Document({
      title: "Udkast til aftale",
      numbering: {
        config: [
          {
            reference: "sager",
            levels: [
              { level: 0, format: LevelFormat.DECIMAL, text: "%1.", start: 1 },
              { level: 1, format: LevelFormat.LOWER_LETTER, text: "%1%2)", start: 1 },
            ],
          },
        ],
      },
      sections: [
        {
          children: [
            new Paragraph({
              children: [new TextRun("Aftale om "), new TextRun({ text: "broen", bold: true })],
            }),
            numbered("Formål"),
            numbered("At bygge", 1),
            new Paragraph("Mellem punkterne"),
            numbered("Økonomi"),
            new Table({ rows: [new TableRow({ children: [cell("Bro"), cell("1.250.000")] })] }),
            new Paragraph({ text: "Næste side", pageBreakBefore: true }),
          ],
        },
      ],
    });
    const reading = await read(await Packer.toBuffer(document));
    expect(reading.metadataTitle).toBe("Udkast til aftale");
    expect(reading.pages.map(({ text }) => text)).toEqual([
      "Aftale om broen\n\n1. Formål\n1a) At bygge\n\nMellem punkterne\n\n2. Økonomi\n\nBro   1.250.000",
      "Næste side",
    ]);
  });
});

describe("an image", () => {
  it("is taken for A4 where it does not say how large it is", async () => {
    const { pages } = await read(await paper(1654, 2339).png().toBuffer());
    expect(pages[0]?.width).toBeCloseTo(595, -1);
    expect(pages[0]?.height).toBeCloseTo(842, -1);
    expect(seen[0]?.dpi).toBeCloseTo(200, -1);
  });

  it("goes by the resolution that it states, and boxes come out in points", async () => {
    const { pages } = await read(await paper(1000, 500).withMetadata({ density: 100 }).jpeg().toBuffer());
    expect([pages[0]?.width, pages[0]?.height]).toEqual([720, 360]);
    expect(pages[0]?.words[0]?.box).toEqual([180, 90, 360, 180]);
    expect(seen[0]?.encoding).toBe("encoded");
  });

  it("stands upright where the camera says which way up it is", async () => {
    const lying = await paper(1200, 800).withMetadata({ orientation: 6, density: 100 }).jpeg().toBuffer();
    const { pages } = await read(lying);
    expect([pages[0]?.width, pages[0]?.height]).toEqual([576, 864]);
  });

  it("has as many pages as the TIFF, bitonal ones handed on at a bit a pixel", async () => {
    const sheets = await Promise.all(
      [0, 1, 2].map(() =>
        sharp({ create: { width: 850, height: 1100, channels: 3, background: "white" } })
          .png()
          .toBuffer(),
      ),
    );
    const tiff = await sharp(sheets, { join: { animated: true } })
      .toColourspace("b-w")
      .tiff({ compression: "ccittfax4", bitdepth: 1 })
      .toBuffer();
    const { pages, mediaType } = await read(tiff);
    expect(mediaType).toBe("image/tiff");
    expect(pages.map(({ number }) => number)).toEqual([1, 2, 3]);
    const [first] = seen;
    expect(first?.bytes.length).toBeLessThan((850 * 1100) / 7);
    const pixels = await sharp(first?.bytes).raw().toBuffer();
    expect(pixels.every((pixel) => pixel === 255)).toBe(true);
  });
});
