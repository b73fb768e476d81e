import { joinLines } from "../text/lines.ts";

/** `Ansvarlig: Karl`, `Frist: 1. marts`: the columns of a table of decisions come out as such lines. */
const FIELD =
  /^\s*\(?(?:(?<responsible>Ansvarlige?|Ansvar|Tovholder|Udføres af)|Frist|Deadline|Tidsfrist|Status)\s?:\s*(?<value>[^\n]{0,100}?)\)?\s*$/u;
const NOBODY = /^(?:[-–.]|ingen)?$/i;

/**
 * Who is to see to it, where a line of the decision says so, and the decision's words without such lines. `raw` is the
 * decision as printed, `passage` what is read of it with its lines joined.
 */
export function readResponsible(
  raw: string,
  passage: string,
): { readonly responsible: string | null; readonly words: string } {
  const fields = raw.split("\n").flatMap((line) => {
    const match = FIELD.exec(line);
    return match === null ? [] : [{ line: joinLines([line]), groups: match.groups ?? {} }];
  });
  const named = fields.find(({ groups }) => groups.responsible !== undefined);
  if (named === undefined) return { responsible: null, words: passage };
  const words = fields.reduce((rest, { line }) => rest.replace(line, ""), passage);
  const clean = words
    .split("\n\n")
    .map((paragraph) => joinLines([paragraph]))
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
  const value = (named.groups.value ?? "").replace(/[.,]$/, "");
  return { responsible: NOBODY.test(value) ? null : value, words: clean === "" ? passage : clean };
}
