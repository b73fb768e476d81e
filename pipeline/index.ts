export { recordJsonSchema } from "../schemas/json-schema.ts";
export { DocumentRecord } from "../schemas/record.ts";
export { processDocument } from "./process-document.ts";
