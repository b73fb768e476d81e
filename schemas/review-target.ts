import type { Repair } from "./repair.ts";

/** What a repair is judged under: the place in the source and what stands there, which no later run moves. */
export function repairTarget(document: string, repair: Pick<Repair, "rawSpan" | "before">): string {
  return `repair:${document}:${repair.rawSpan.start}:${repair.before}`;
}

/** What a word left in doubt is judged under: the word, wherever the document has it. */
export function doubtTarget(document: string, text: string): string {
  return `doubt:${document}:${text}`;
}

/** Offset into the raw text that the target of a repair names; undefined where it is the target of something else. */
export function repairedPlace(target: string, document: string, before: string): number | undefined {
  const start = /^repair:[^:]*:(\d{1,15}):/u.exec(target)?.[1];
  if (start === undefined) return undefined;
  const rawStart = Number(start);
  return repairTarget(document, { rawSpan: { start: rawStart, end: rawStart }, before }) === target
    ? rawStart
    : undefined;
}
