import type { Format } from "../format.ts";
import { decodeText } from "../text/decode-text.ts";
import { readInOneTask } from "./text-document-format.ts";

/** A page says what it is at its start, or it begins with one of its elements. */
const beginning =
  /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[\s\S]{0,4000}?-->\s*){0,5}<(?:!doctype\s+html|html|head|body|title|meta|div|p|table|h[1-6]|section|article|ul|ol)\b/i;

export const html: Format = {
  name: "html",
  recognises: (bytes) => beginning.test(decodeText(bytes.subarray(0, 16384)).text),
  read: (call) => readInOneTask(call, { task: "read-html", name: "web page", mediaType: "text/html" }),
};
