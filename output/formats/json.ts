import type { OutputFormat } from "./format.ts";

/** The records as one JSON array; a single document as the bare record comes from `jsonl`. */
export const json: OutputFormat = {
  name: "json",
  summary: "one array with every record, as the JSON Schema describes it",
  files: "one",
  async *write(documents) {
    let first = true;
    for await (const { record } of documents) {
      yield { file: "records.json", content: `${first ? "[" : ","}\n${JSON.stringify(record, null, 2)}` };
      first = false;
    }
    yield { file: "records.json", content: first ? "[]\n" : "\n]\n" };
  },
};
