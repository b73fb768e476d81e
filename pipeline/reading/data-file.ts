import { decodeText } from "./text/decode-text.ts";

/** Looked at of a file to tell what it is; JSON is told by all of it. */
const beginning = 4096;

/**
 * The kind of data that a text file holds and that is no paper to be read: JSON, lines of JSON, XML, SVG, RTF, a mail
 * or a PostScript program. `undefined` for text. Told by content alone: the file's name has no say.
 */
export function dataKind(bytes: Uint8Array): string | undefined {
  const { text } = decodeText(bytes.subarray(0, beginning));
  const start = text.trimStart();
  if (/^\{\\rtf/.test(start)) return "RTF";
  if (/^[[{]/.test(start)) return jsonKind(decodeText(bytes).text);
  if (/^%!PS/.test(start)) return "PostScript";
  const markup =
    /^(?:<\?xml\b[^>]{0,400}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*|<!DOCTYPE[^>]{0,400}>\s*){0,4}<(?<root>[A-Za-z_][\w:.-]{0,60})[\s/>]/.exec(
      start,
    );
  const root = markup?.groups?.root;
  if (root === undefined) return undefined;
  if (/^(?:svg:)?svg$/i.test(root)) return "SVG";
  if (start.startsWith("<?xml") || /\sxmlns(?::\w{1,40})?=/.test(start.slice(0, 1000))) return "XML";
  return undefined;
}

/** JSON is what parses as an object or a list; text that begins with a bracket is not. */
function jsonKind(text: string): string | undefined {
  const parses = (part: string) => {
    try {
      const value: unknown = JSON.parse(part);
      return typeof value === "object" && value !== null;
    } catch {
      return false;
    }
  };
  if (parses(text)) return "JSON";
  const lines = text
    .split("\n", 6)
    .slice(0, 5)
    .filter((line) => line.trim() !== "");
  if (lines.length >= 2 && lines.every(parses)) return "lines of JSON";
  // A JSON file that was cut off or has a comma too many: keys in quotes before colons, all along.
  const head = text.slice(0, 2000);
  const keys = head.match(/"[^"\n]{1,80}"\s{0,10}:/g)?.length ?? 0;
  return /^\s*\{\s*"[^"\n]{1,80}"\s*:/.test(head) && keys >= 3 ? "JSON" : undefined;
}
