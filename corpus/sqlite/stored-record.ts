import { DocumentRecord } from "../../schemas/record.ts";
import { unpack } from "../body.ts";

/** A record as it was stored; one from before a field was there gets what stands for nothing in it. */
export function storedRecord(body: Uint8Array): DocumentRecord {
  return DocumentRecord.parse(unpack(body));
}
