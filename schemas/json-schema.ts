import { z } from "zod";
import { RecordFields } from "./record.ts";

/** JSON Schema (draft 2020-12) of the record, generated from the zod schema that the program itself checks by. */
export function recordJsonSchema(): object {
  return z.toJSONSchema(RecordFields, { target: "draft-2020-12" });
}
