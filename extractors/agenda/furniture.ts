import type { Line } from "../text/lines.ts";
import { readSectionHeading } from "./section-heading.ts";

/** `Side 3`, `Side 3 af 14`, `3/14`: what stands once a page and counts. */
const PAGE_MARK = /^(?:side|s\.|page|pag\.)?\s?\d{1,3}(?:\s?(?:af|\/|of)\s?\d{1,3})?$/i;
const NAMED_MARK = /^(?:side|page)\s?\d{1,3}(?:\s?(?:af|\/|of)\s?\d{1,3})?$/i;
/** What a web page prints between the items and the paper does not hold. */
const NAVIGATION =
  /^(?:Til top(?:pen)?|Til indholdsfortegnelsen?|Se alle bilag|Tilbage(?: til oversigt(?:en)?)?|Luk alle punkter|Fold alle ud|Åbn alle punkter|(?:[•▪*–-] )?Udskriv(?: hele dagsord[a-zæøå]{1,6}| punkt(?:et)?| referat(?:et)?)?|Skip to .{0,80}|Spring til (?:hoved)?indhold(?:et)?|Gå til (?:hoved)?indhold(?:et)?)$/i;
const LONGEST_LINK = 90;
const REACH = 6;

/**
 * Running headers and footers that are still in the text: lines that come back, figures aside, beside most page marks
 * or page ends. Their indexes; empty where the paper has no such thing.
 */
export function findFurniture(lines: readonly Line[], pageStarts: readonly number[]): ReadonlySet<number> {
  const furniture = new Set<number>();
  for (const line of lines)
    if (line.text.length < LONGEST_LINK && NAVIGATION.test(line.text)) furniture.add(line.index);
  const marks = lines.filter((line) => NAMED_MARK.test(line.text)).map((line) => line.index);
  const anchors = marks.length >= 3 ? marks : pageStarts.length >= 3 ? [...pageStarts] : [];
  if (anchors.length < 3) return furniture;
  if (marks.length >= 3) for (const mark of marks) furniture.add(mark);
  const seen = new Map<string, number[]>();
  for (const anchor of anchors) {
    const once = new Set<string>();
    for (let at = anchor - REACH; at <= anchor + REACH; at += 1) {
      const line = lines[at];
      if (line === undefined || line.blank || line.text.length > 90) continue;
      // A colon closes no running header; what was decided may stand at the foot of every page.
      if (line.text.endsWith(":") && readSectionHeading(line.text)?.kind === "decision") continue;
      const key = line.text.replace(/\d+/g, "#");
      if (once.has(key)) continue;
      once.add(key);
      const places = seen.get(key);
      if (places === undefined) seen.set(key, [at]);
      else places.push(at);
    }
  }
  for (const [key, places] of seen) {
    if (places.length < 3 || places.length < anchors.length * 0.6) continue;
    if (key === "#." || key === "#)") continue;
    const total = lines.reduce((count, line) => count + (line.text.replace(/\d+/g, "#") === key ? 1 : 0), 0);
    if (total > anchors.length * 1.5 + 2) continue;
    if (key === "#" && !places.every((at) => PAGE_MARK.test(lines[at]?.text ?? ""))) continue;
    for (const at of places) furniture.add(at);
  }
  return furniture;
}
