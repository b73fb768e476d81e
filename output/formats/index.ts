import { alto } from "./alto.ts";
import { csv } from "./csv.ts";
import type { OutputFormat } from "./format.ts";
import { hocr } from "./hocr.ts";
import { json } from "./json.ts";
import { jsonl } from "./jsonl.ts";
import { oparl } from "./oparl.ts";
import { pdf } from "./pdf.ts";
import { popolo } from "./popolo.ts";

/** In the order of the help. */
export const formats: readonly OutputFormat[] = [json, jsonl, csv, alto, hocr, pdf, oparl, popolo];
