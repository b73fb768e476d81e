import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "parse5";
import { afterAll, describe, expect, test } from "vitest";
import { hocrOf } from "../../output/formats/hocr.ts";
import type { PageReading } from "../../schemas/reading.ts";
import { editsOf, pageOf, readingOf, recordOf } from "./example.ts";

const failed: PageReading = {
  ...pageOf(3, ""),
  status: "failed",
  confidence: null,
  failure: { code: "image-not-decoded", message: "The image is cut off", remedy: "Scan it." },
};
const aside = pageOf(2, "Ærø, Læsø og Åbenrå efter § 104");
const reading = readingOf(
  pageOf(1, "Side 1\nByradet & 8 79 b <tog>\nsagen om kom-\nmuneplanen op", ["Side 1"]),
  { ...aside, words: aside.words.map((word) => ({ ...word, box: [-4, -2, 40, 12] })) },
  failed,
);
const edits = editsOf(reading, ["Side 1\n", ""], ["Byradet", "Byrådet"], ["8 79", "§ 79"], ["-\n", ""]);
const html = hocrOf(recordOf({}), reading, edits);

interface Node {
  readonly nodeName: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
}

const all = (node: Node): Node[] => [node, ...(node.childNodes ?? []).flatMap(all)];
const attribute = (node: Node, name: string) => node.attrs?.find((held) => held.name === name)?.value ?? "";
const nodes = all(parse(html.replace(/<\?xml[^>]*\?>/u, "")) as unknown as Node);
const marked = nodes.filter((node) => /^ocrx?_/u.test(attribute(node, "class")));

describe("hOCR", () => {
  test("holds pages, lines and words with boxes and confidences", () => {
    expect(html).toContain('title="bbox 208 292 383 342; x_wconf 91">Byrådet</span>');
    expect(html).toContain('class="ocr_header"');
    expect(html.match(/class="ocr_page"/gu)).toHaveLength(3);
    expect(html).toContain("image &quot;/arkiv/møde &lt;1&gt;.pdf&quot;");
    expect(html).toContain(">kom\u00ad</span>");
  });

  test("names what it can mark, and marks nothing else", () => {
    const meta = (name: string) =>
      nodes.filter((node) => attribute(node, "name") === name).map((node) => attribute(node, "content"));
    expect(meta("ocr-system")).toEqual(["Punktum 0.1.0"]);
    expect(meta("ocr-number-of-pages")).toEqual(["3"]);
    const able = new Set(meta("ocr-capabilities").join(" ").split(" "));
    const used = new Set(marked.map((node) => attribute(node, "class")));
    expect([...used].filter((name) => !able.has(name))).toEqual([]);
  });

  test("gives every marked part but a paragraph one box of four whole numbers, none below nought", () => {
    const boxed = marked.filter((node) => attribute(node, "class") !== "ocr_par");
    expect(boxed.length).toBeGreaterThan(20);
    for (const node of boxed) {
      const boxes = attribute(node, "title")
        .split("; ")
        .filter((property) => property.startsWith("bbox"));
      expect(boxes).toHaveLength(1);
      expect(boxes[0]).toMatch(/^bbox \d+ \d+ \d+ \d+$/u);
    }
    const ids = nodes.map((node) => attribute(node, "id")).filter((id) => id !== "");
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("says of a page without words that it could not be read", () => {
    expect(html).toMatch(/id="page_3" title="[^"]*; x_status failed"/u);
    expect(html).not.toMatch(/id="page_1" title="[^"]*x_status/u);
  });

  const folder = mkdtempSync(join(tmpdir(), "punktum-hocr-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const hasXmllint = spawnSync("xmllint", ["--version"]).error === undefined;
  test.skipIf(!hasXmllint)("is well-formed by another program (xmllint)", () => {
    const path = join(folder, "a.html");
    writeFileSync(path, html);
    expect(spawnSync("xmllint", ["--noout", "--nonet", path]).status).toBe(0);
  });
});
