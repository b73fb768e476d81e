import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { altoOf } from "../../output/formats/alto.ts";
import type { PageReading } from "../../schemas/reading.ts";
import { altoFaults } from "./alto-structure.ts";
import { editsOf, pageOf, readingOf, recordOf } from "./example.ts";

const record = recordOf({});
const reading = readingOf(
  pageOf(1, "Side 1\nByradet & 8 79 b <tog>\nsagen om kom-\nmuneplanen op", ["Side 1"]),
  pageOf(2, "Ærø, Læsø og Åbenrå efter § 104"),
);
const edits = editsOf(reading, ["Side 1\n", ""], ["Byradet", "Byrådet"], ["8 79", "§ 79"], ["-\n", ""]);
const xml = altoOf(record, reading, edits);

const blank: PageReading = { ...pageOf(1, ""), status: "blank", confidence: null };
const failed: PageReading = {
  ...blank,
  number: 2,
  width: 0,
  height: 0,
  status: "failed",
  failure: {
    code: "image-not-decoded",
    message: 'The page\'s image is "cut off" & gone',
    remedy: "Scan it.",
  },
};
const lying: PageReading = { ...pageOf(3, "Bilag 4"), rotation: 270, width: 842, height: 595 };
const acrossPages = readingOf(pageOf(1, "om bu\u00ad"), pageOf(2, "dgettet\u0001 \ud800"));
const sparse = altoOf(record, readingOf(blank, failed, lying), []);

const files: Readonly<Record<string, string>> = {
  "repaired text with a header and a divided word": xml,
  "a blank, a failed and a turned page": sparse,
  "a word divided over two pages, and characters that XML has not": altoOf(
    record,
    acrossPages,
    editsOf(acrossPages, ["\u00ad\f", ""]),
  ),
};

/** One change each that the schema forbids. */
const broken: Readonly<Record<string, string>> = {
  "a word without content": xml.replace('CONTENT="Byrådet"', ""),
  "a name in the wrong case": xml.replaceAll("PrintSpace", "Printspace"),
  "a margin after the print space": xml
    .replaceAll("TopMargin", "Late")
    .replace(/(<Late[\s\S]*?<\/Late>\n)([\s\S]*?)(<\/Page>)/u, "$2$1$3")
    .replaceAll("Late", "TopMargin"),
  "two spaces on end": xml.replace(/<SP [^>]*>/u, "$&$&"),
  "a space before the first word": xml.replace(/(<TextLine [^>]*>)/u, '$1<SP WIDTH="1"/>'),
  "a line without a word": xml.replace(/(<TextLine [^>]*>)[\s\S]*?<\/TextLine>/u, "$1</TextLine>"),
  "a hyphen before the last word": xml.replace(/(<TextLine [^>]*>)/u, '$1<HYP CONTENT="-"/>'),
  "a hyphen without content": xml.replace(/<HYP [^>]*>/u, "<HYP/>"),
  "a confidence in percent": xml.replace(/ WC="[^"]*"/u, ' WC="91"'),
  "a page confidence in percent": xml.replace(/ PC="[^"]*"/u, ' PC="91"'),
  "a place that is no number": xml.replace(/HPOS="\d+"/u, 'HPOS="12,5"'),
  "a half of a word by another name": xml.replace("HypPart1", "HypPart3"),
  "two pages of one ID": xml.replace('ID="p2"', 'ID="p1"'),
  "a page without a number": xml.replace(/ PHYSICAL_IMG_NR="1"/u, ""),
  "a block without an ID": xml.replace(/<TextBlock ID="[^"]*"/u, "<TextBlock"),
  "an ID that begins with a digit": xml.replace('ID="p2"', 'ID="2"'),
  "no page": xml.replace(/<Page [\s\S]*<\/Page>/u, ""),
  "no layout": xml.replace(/<Layout>[\s\S]*<\/Layout>/u, ""),
  "the styles before the description": xml.replace(
    /(<Description>[\s\S]*<\/Description>\n)(<Styles>[\s\S]*<\/Styles>\n)/u,
    "$2$1",
  ),
  "a unit of another name": xml.replace("inch1200", "inch72"),
  "a step of another kind": xml.replace("contentGeneration", "ocr"),
  "words between elements": xml.replace("<Styles>", "<Styles>12"),
  "an attribute that is not there": xml.replace("<HYP ", '<HYP WC="1" '),
  "another namespace": xml.replace(
    '"http://www.loc.gov/standards/alto/ns-v4#"',
    '"http://www.loc.gov/standards/alto/ns-v3#"',
  ),
};

const schema = process.env.ALTO_XSD;
const hasXmllint = spawnSync("xmllint", ["--version"]).error === undefined;
const folder = mkdtempSync(join(tmpdir(), "punktum-alto-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** What another program says of the file: empty where it holds. */
function xmllint(content: string, ...options: readonly string[]): string {
  const path = join(folder, "a.xml");
  writeFileSync(path, content);
  const { status, stderr } = spawnSync("xmllint", ["--noout", ...options, path], { encoding: "utf8" });
  return status === 0 ? "" : stderr || `xmllint ends with ${status}`;
}

describe.each(Object.entries(files))("ALTO: %s", (_name, content) => {
  test("has the structure of ALTO 4.4", () => {
    expect(altoFaults(content)).toEqual([]);
  });

  test.skipIf(!hasXmllint)("is well-formed by another program (xmllint)", () => {
    expect(xmllint(content)).toBe("");
  });
});

test.skipIf(schema === undefined || !hasXmllint)(
  "the files are valid, and the faults are none, by the schema file that ALTO_XSD names",
  () => {
    for (const [name, content] of Object.entries(files))
      expect([name, xmllint(content, "--schema", schema ?? "")]).toEqual([name, ""]);
    for (const [name, content] of Object.entries(broken))
      expect([name, xmllint(content, "--schema", schema ?? "").includes("fails to validate")]).toEqual([
        name,
        true,
      ]);
  },
);

describe.each(Object.entries(broken))("%s", (_name, content) => {
  test("is found", () => {
    expect(content).not.toBe(xml);
    expect(altoFaults(content)).not.toEqual([]);
  });
});

// xmllint checks no references, so there is no second opinion on these.
test("a reference to nothing is found", () => {
  expect(altoFaults(xml.replace(/STYLEREFS="[^"]*"/u, 'STYLEREFS="size-999"'))).toEqual([
    "nothing has the ID size-999",
  ]);
});

test("ALTO holds the repaired text, escaped, with the box as read and the halves of divided words", () => {
  expect(xml).toContain(
    '<String CONTENT="Byrådet" HPOS="833" VPOS="1167" WIDTH="700" HEIGHT="200" WC="0.91"/>',
  );
  expect(xml).toContain('CONTENT="&amp;"');
  expect(xml).toContain('CONTENT="&lt;tog&gt;"');
  expect(xml).toMatch(
    /CONTENT="kom"[^>]* SUBS_TYPE="HypPart1" SUBS_CONTENT="kommuneplanen"\/><HYP CONTENT="-"\/>/u,
  );
  expect(xml).toMatch(/CONTENT="muneplanen"[^>]* SUBS_TYPE="HypPart2"/u);
  expect(xml).toMatch(/<TopMargin [^>]*>[\s\S]*CONTENT="Side"[\s\S]*<\/TopMargin>/u);
});

test("ALTO tells a blank page, a failed one with its cause, and a turned one apart", () => {
  expect(sparse).toMatch(/<Page ID="p1"[^>]* PAGECLASS="blank"/u);
  expect(sparse).toMatch(
    /<Page ID="p2"[^>]* PAGECLASS="failed" QUALITY_DETAIL="The page&#39;s image is &quot;cut off&quot; &amp; gone"/u,
  );
  expect(sparse).toMatch(/<Page ID="p3"[^>]* PROCESSINGREFS="turned-270 punktum"/u);
  expect(sparse).toContain("page turned 270 degrees clockwise");
});
