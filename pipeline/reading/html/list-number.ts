import type { DefaultTreeAdapterTypes } from "parse5";
import { formatNumber } from "../text/number-format.ts";

type Element = DefaultTreeAdapterTypes.Element;

const formats = { a: "lowerLetter", A: "upperLetter", i: "lowerRoman", I: "upperRoman" } as const;

/** What stands before an item of a list: `3.`, `b.`, or a dash where the list has no numbers. */
export function listNumber(item: Element): string {
  const list = item.parentNode;
  if (!list || !("tagName" in list) || list.tagName !== "ol") return "-";
  const attribute = (element: Element, name: string) =>
    element.attrs.find((candidate) => candidate.name === name)?.value;
  let number = Number.parseInt(attribute(list, "start") ?? "1", 10) - 1;
  for (const sibling of list.childNodes) {
    if (!("tagName" in sibling) || sibling.tagName !== "li") continue;
    const value = Number.parseInt(attribute(sibling, "value") ?? "", 10);
    number = Number.isNaN(value) ? number + 1 : value;
    if (sibling === item) break;
  }
  const type = attribute(list, "type");
  return `${formatNumber(number, isFormat(type) ? formats[type] : "decimal")}.`;
}

function isFormat(type: string | undefined): type is keyof typeof formats {
  return type !== undefined && type in formats;
}
