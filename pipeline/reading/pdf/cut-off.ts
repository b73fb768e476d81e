import { closeSync, fstatSync, openSync, readFileSync, readSync } from "node:fs";

/** What is left of a PDF that ends before its end. */
export interface CutOffPdf {
  /** Whether everything that the page refers to is there; `unknown` where objects are packed and cannot be told. */
  wholenessOf(objectNumber: number): "whole" | "lost" | "unknown";
}

/** Bytes at the end within which the end mark of a whole file stands; mail programs append some of their own. */
const endWithin = 2048;
const endMark = Buffer.from("%%EOF");
/** Deeper than any page's resources are nested. */
const deepest = 12;

/** Looks whether a PDF has lost its end. `undefined` where it has not. */
export function findCut(bytes: Uint8Array): CutOffPdf | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = file.length;
  while (end > 0 && ((file[end - 1] ?? 0) <= 0x20 || file[end - 1] === 0xff)) end -= 1;
  const mark = file.lastIndexOf(endMark, end);
  const rest = mark < 0 ? "" : file.toString("latin1", mark + endMark.length, Math.min(end, mark + 65536));
  const isWhole = mark >= end - endWithin && mark >= 0 && !/\bobj\b|\bxref\b|\btrailer\b/.test(rest);
  return isWhole ? undefined : cutOff(file.toString("latin1"));
}

/** As `findCut`; of a whole file only the end is read. */
export function findCutInFile(path: string): CutOffPdf | undefined {
  const file = openSync(path, "r");
  try {
    const { size } = fstatSync(file);
    const tail = Buffer.alloc(Math.min(size, 65536));
    readSync(file, tail, 0, tail.length, size - tail.length);
    return findCut(tail) && findCut(readFileSync(path));
  } finally {
    closeSync(file);
  }
}

function cutOff(file: string): CutOffPdf {
  const bodies = new Map<number, { readonly start: number; readonly isWhole: boolean }>();
  const heads = [...file.matchAll(/(?<![\d.])(?<number>\d{1,8}) \d{1,5} obj\b/g)];
  heads.forEach((head, index) => {
    const start = head.index + head[0].length;
    const isWhole = index < heads.length - 1 || file.indexOf("endobj", start) > 0;
    bodies.set(Number(head.groups?.number), { start, isWhole });
  });
  const isPacked = /\/ObjStm\b/.test(file);
  const absent = isPacked ? "unknown" : "lost";
  return {
    wholenessOf(objectNumber) {
      const seen = new Set<number>();
      const look = (number: number, depth: number): "whole" | "lost" | "unknown" => {
        if (seen.has(number) || depth > deepest) return "whole";
        seen.add(number);
        const body = bodies.get(number);
        if (!body) return absent;
        if (!body.isWhole) return "lost";
        let worst: "whole" | "unknown" = "whole";
        for (const reference of referencesOf(file, body.start, depth === 0)) {
          const found = look(reference, depth + 1);
          if (found === "lost") return "lost";
          if (found === "unknown") worst = "unknown";
        }
        return worst;
      };
      return look(objectNumber, 0);
    },
  };
}

/** Dictionaries of a page's resources are shorter than this. */
const longestDictionary = 65536;

/** What an object's dictionary refers to downwards: not its parent, its marks for reading aloud, or its links. */
function referencesOf(file: string, start: number, isPage: boolean): number[] {
  const body = file.slice(start, start + longestDictionary);
  const end = body.search(/\bstream\b|\bendobj\b/);
  const dictionary = (end < 0 ? body : body.slice(0, end))
    .replace(/\/(?:Parent|StructParent|P|Pg|Thumb|Metadata|PieceInfo) {0,4}\d{1,8} \d{1,5} R/g, "")
    .replace(/\/(?:Annots|B) {0,4}(?:\[[^\]]{0,60000}\]|\d{1,8} \d{1,5} R)/g, "");
  // Whatever leads back into the tree of pages leads to other pages.
  if (!isPage && /\/Type {0,4}\/Pages?\b/.test(dictionary)) return [];
  return [...dictionary.matchAll(/(?<number>\d{1,8}) \d{1,5} R\b/g)].map((match) =>
    Number(match.groups?.number),
  );
}
