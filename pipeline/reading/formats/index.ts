import type { Format } from "../format.ts";
import { pdf } from "./pdf.ts";
import { plainText } from "./plain-text.ts";

/** Every kind of file that can be read, in the order in which they are tried: the surest mark first, text last. */
export const formats: readonly Format[] = [pdf, plainText];
