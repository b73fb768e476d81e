import type { Format } from "../format.ts";
import { docx } from "./docx.ts";
import { html } from "./html.ts";
import { image } from "./image.ts";
import { pdf } from "./pdf.ts";
import { plainText } from "./plain-text.ts";

/** Every kind of file that can be read, in the order in which they are tried: the surest mark first, text last. */
export const formats: readonly Format[] = [image, docx, pdf, html, plainText];
