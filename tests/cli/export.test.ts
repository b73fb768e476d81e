import { Writable } from "node:stream";
import { expect, it } from "vitest";
import { runExport } from "../../pipeline/cli/run-export.ts";
import { systemClock } from "../../pipeline/clock.ts";
import { fakeStages } from "../batch/fake-stages.ts";
import { workbench } from "../batch/workbench.ts";

it("export says of which documents pages are missing, and counts them as lacking", async () => {
  const bench = await workbench();
  const torn = bench.put("scan.txt", "OCR side et\fFAILED\fOCR side tre\fFAILED igen");
  bench.put("whole.txt", "Referat");
  await bench.run(fakeStages().stages);
  let out = "";
  let said = "";
  const stream = (take: (text: string) => void) =>
    new Writable({
      write(chunk, _encoding, done) {
        take(String(chunk));
        done();
      },
    }) as unknown as NodeJS.WriteStream;
  const cli = {
    stdout: stream((text) => {
      out += text;
    }),
    stderr: stream((text) => {
      said += text;
    }),
    clock: systemClock,
    signal: new AbortController().signal,
  };
  const lacking = await runExport([], { corpus: bench.corpus.folder, format: "jsonl" }, cli);
  expect(lacking).toBe(1);
  expect(said).toBe(`Not whole: ${torn}: 2 of 4 pages could not be read (2, 4)\n`);
  expect(out.trimEnd().split("\n")).toHaveLength(2);
});
