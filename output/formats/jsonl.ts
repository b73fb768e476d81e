import type { OutputFormat } from "./format.ts";

/** One record a line: what other programs read without holding all of it. */
export const jsonl: OutputFormat = {
  name: "jsonl",
  summary: "one record a line",
  files: "one",
  async *write(documents) {
    for await (const { record } of documents) {
      yield { file: "records.jsonl", content: `${JSON.stringify(record)}\n` };
    }
  },
};
