import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { type MeasuredRun, measuredRun } from "./measured-run.ts";

export interface Reading {
  readonly run: MeasuredRun;
  /** Texts by what they are called in the table: one or more of the same run. */
  readonly texts: Readonly<Record<string, readonly string[]>>;
}

export interface Contestant {
  readonly name: string;
  isInstalled(): boolean;
  /** Reads the PDF; `folder` is its own, empty at the start. */
  read(pdf: string, folder: string): Promise<Reading>;
}

const BenchPages = z.object({
  read: z.array(z.string()),
  repaired: z.array(z.string()),
  failed: z.array(z.number()),
});

function punktum(name: string, engine: string, isInstalled: () => boolean): Contestant {
  return {
    name,
    isInstalled,
    async read(pdf, folder) {
      const target = join(folder, "pages.json");
      const script = new URL("./read-one.ts", import.meta.url).pathname;
      const args = ["--disable-warning=ExperimentalWarning", script, pdf, engine, target];
      const run = await measuredRun(process.execPath, args);
      if (run.status !== 0) return { run, texts: {} };
      const pages = BenchPages.parse(JSON.parse(readFileSync(target, "utf8")));
      if (pages.failed.length > 0)
        return { run: { ...run, status: 1, complaint: `pages ${pages.failed.join(", ")}` }, texts: {} };
      return { run, texts: { "as read": pages.read, repaired: pages.repaired } };
    },
  };
}

function shell(name: string, programs: readonly string[], commands: string): Contestant {
  return {
    name,
    isInstalled: () => programs.every(has),
    async read(pdf, folder) {
      const run = await measuredRun("sh", ["-ec", commands, "sh", pdf, folder]);
      if (run.status !== 0) return { run, texts: {} };
      const pages = readFileSync(join(folder, "text.txt"), "utf8").split("\f");
      return { run, texts: { "": pages } };
    },
  };
}

function has(program: string): boolean {
  return spawnSync("sh", ["-c", `command -v ${program}`]).status === 0;
}

const plain = new URL("./plain-tesseract-js.ts", import.meta.url).pathname;

/** Who is measured, in this order, on the same pages in turn. Each reads a PDF and gives the text of its pages. */
export const contestants: readonly Contestant[] = [
  punktum("punktum", "tesseract.js", () => true),
  punktum("punktum --engine tesseract", "tesseract", () => has("tesseract")),
  shell(
    "ocrmypdf -O0 -j 2",
    ["ocrmypdf"],
    'ocrmypdf -q -l dan --output-type pdf -O0 -j 2 --sidecar "$2/text.txt" "$1" "$2/out.pdf"',
  ),
  shell(
    "tesseract.js, two workers",
    ["pdfimages"],
    `pdfimages -all "$1" "$2/p"; ${process.execPath} ${plain} "$2"`,
  ),
  shell(
    "tesseract, two at a time",
    ["tesseract", "pdfimages"],
    'pdfimages -all "$1" "$2/p"; ls "$2"/p-* | sort | xargs -P 2 -I% sh -c \'tesseract "%" "%" -l dan 2>/dev/null\'; ' +
      'for page in $(ls "$2"/p-*.txt | sort); do cat "$page"; printf "\\f"; done > "$2/text.txt"',
  ),
];
