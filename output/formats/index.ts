import type { OutputFormat } from "./format.ts";
import { json } from "./json.ts";
import { jsonl } from "./jsonl.ts";

/** In the order of the help. */
export const formats: readonly OutputFormat[] = [json, jsonl];
