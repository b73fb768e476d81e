import type { Paper } from "./paper.ts";
import { type Shape, shapes } from "./shapes.ts";

/** A line that has the shape of an item's heading; nothing is said yet of whether it is one. */
export interface RawCandidate {
  readonly line: number;
  readonly shape: Shape;
  readonly number: number | null;
  readonly label: string;
  readonly rest: string;
}

const HAS_CODE = /^[A-ZÆØÅ]{1,4}-\d/;
/** Shapes whose numbers are those of a case and do not count the items. */
const UNCOUNTED: ReadonlySet<string> = new Set(["ad", "code"]);

/** Every line that has the shape of an item's heading. */
export function findRaw(paper: Paper): RawCandidate[] {
  const found: RawCandidate[] = [];
  for (const line of paper.lines) {
    if (line.blank || line.text.length > 400 || paper.furniture.has(line.index)) continue;
    const code = line.text.charCodeAt(0);
    const mayBegin =
      (code >= 48 && code <= 57) ||
      code === 80 ||
      code === 83 ||
      code === 78 ||
      code === 65 ||
      code === 97 ||
      code === 108 ||
      code === 73 ||
      code === 86 ||
      code === 88 ||
      code === 68 ||
      code === 124 ||
      HAS_CODE.test(line.text);
    if (!mayBegin) continue;
    for (const shape of shapes) {
      const groups = shape.pattern.exec(line.text)?.groups;
      if (groups === undefined) continue;
      const printed = (groups.number ?? groups.misread ?? "").replace(/\s/g, (blank) =>
        UNCOUNTED.has(shape.name) ? blank : "",
      );
      const roman = shape.name === "roman";
      const counted = UNCOUNTED.has(shape.name) ? null : roman ? fromRoman(printed) : toNumber(printed);
      const sub = groups.sub ?? groups.glued ?? groups.small ?? "";
      const label = counted === null || roman ? printed : `${counted}${sub.toLowerCase()}`;
      found.push({
        line: line.index,
        shape,
        number: counted,
        label,
        rest: (groups.title ?? "").replace(/^[:\s]+/, "").trim(),
      });
      break;
    }
  }
  return found;
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

function fromRoman(printed: string): number {
  let sum = 0;
  for (const [index, digit] of [...printed].entries()) {
    const worth = ROMAN[digit] ?? 0;
    sum += worth < (ROMAN[printed[index + 1] ?? ""] ?? 0) ? -worth : worth;
  }
  return sum;
}

function toNumber(printed: string): number {
  return Number(printed.replace(/[lI|]/g, "1").replace(/O/g, "0").replace("S", "5"));
}
