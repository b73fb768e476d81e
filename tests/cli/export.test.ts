import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { expect, it } from "vitest";
import { openCorpus } from "../../corpus/index.ts";
import { runExport } from "../../pipeline/cli/run-export.ts";
import { systemClock } from "../../pipeline/clock.ts";
import { fakeStages } from "../batch/fake-stages.ts";
import { workbench } from "../batch/workbench.ts";
import { exampleCorpus } from "../reading-room/example-corpus.ts";

it("export says of which documents pages are missing, and counts them as lacking", async () => {
  const bench = await workbench();
  const torn = bench.put("scan.txt", "OCR side et\fFAILED\fOCR side tre\fFAILED igen");
  bench.put("whole.txt", "Referat");
  await bench.run(fakeStages().stages);
  const { cli, heard } = listening();
  const lacking = await runExport([], { corpus: bench.corpus.folder, format: "jsonl" }, cli);
  expect(lacking).toBe(1);
  expect(heard.said).toBe(`Not whole: ${torn}: 2 of 4 pages could not be read (2, 4)\n`);
  expect(heard.out.trimEnd().split("\n")).toHaveLength(2);
});

it("export to a format of pages counts papers without pages, and lacks them only where they are wanted", async () => {
  const folder = mkdtempSync(join(tmpdir(), "punktum-export-"));
  await exampleCorpus(folder);
  const corpus = join(folder, "corpus");
  const store = await openCorpus(corpus, { readOnly: true });
  const all = [];
  for await (const record of store.documents.records()) all.push(record);
  await store.close();
  const text = all.find(({ source }) => source.mediaType === "text/plain");
  const pdfs = all.filter(({ source }) => source.mediaType === "application/pdf");
  expect([text !== undefined, pdfs.length > 0]).toEqual([true, true]);
  const { cli, heard } = listening();
  // The one that is counted is the text, of which a page could not be read.
  expect(await runExport([], { corpus, format: "alto", out: join(folder, "out") }, cli)).toBe(1);
  expect(heard.said.match(/^Not whole: .*/gm)).toHaveLength(1);
  expect(heard.said).toMatch(/^Left out \d+ × text\/plain: it has no pages, so alto cannot hold it$/m);
  expect(heard.said).not.toContain("Left out /");
  expect(await runExport([text?.id ?? ""], { corpus, format: "alto" }, cli)).toBe(2);
  rmSync(folder, { recursive: true });
});

function listening() {
  const heard = { out: "", said: "" };
  const stream = (take: (text: string) => void) =>
    new Writable({
      write(chunk, _encoding, done) {
        take(String(chunk));
        done();
      },
    }) as unknown as NodeJS.WriteStream;
  const cli = {
    stdout: stream((text) => {
      heard.out += text;
    }),
    stderr: stream((text) => {
      heard.said += text;
    }),
    clock: systemClock,
    signal: new AbortController().signal,
  };
  return { cli, heard };
}
