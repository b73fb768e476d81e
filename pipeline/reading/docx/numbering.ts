import { formatNumber } from "../text/number-format.ts";
import { child, childrenOf, wordValue, type XmlElement } from "./xml.ts";

interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1.%2`: the counters of the levels. */
  readonly pattern: string;
}

interface List {
  readonly abstractId: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly starts: ReadonlyMap<number, number>;
}

/** Numbers the paragraphs of a document, in the order of the document, as Word would. */
export class Numbering {
  readonly #lists = new Map<string, List>();
  readonly #styles = new Map<string, { numId?: string; level: number; basedOn?: string }>();
  readonly #counters = new Map<string, number[]>();
  readonly #started = new Set<string>();

  constructor(numbering: XmlElement | undefined, styles: XmlElement | undefined) {
    const abstracts = new Map<string, ReadonlyMap<number, Level>>();
    const root = child(numbering, "w:numbering");
    for (const abstract of childrenOf(root, "w:abstractNum"))
      abstracts.set(abstract.attributes["w:abstractNumId"] ?? "", levelsOf(abstract));
    for (const num of childrenOf(root, "w:num")) {
      const abstractId = wordValue(num, "w:abstractNumId") ?? "";
      const levels = new Map(abstracts.get(abstractId));
      const starts = new Map<number, number>();
      for (const override of childrenOf(num, "w:lvlOverride")) {
        const level = Number(override.attributes["w:ilvl"]);
        const start = wordValue(override, "w:startOverride");
        if (start !== undefined) starts.set(level, Number(start));
        for (const [at, own] of levelsOf(override)) levels.set(at, own);
      }
      this.#lists.set(num.attributes["w:numId"] ?? "", { abstractId, levels, starts });
    }
    for (const style of childrenOf(child(styles, "w:styles"), "w:style")) {
      const numPr = child(child(style, "w:pPr"), "w:numPr");
      const numId = wordValue(numPr, "w:numId");
      const basedOn = wordValue(style, "w:basedOn");
      this.#styles.set(style.attributes["w:styleId"] ?? "", {
        level: Number(wordValue(numPr, "w:ilvl") ?? 0),
        ...(numId === undefined ? {} : { numId }),
        ...(basedOn === undefined ? {} : { basedOn }),
      });
    }
  }

  /** What stands before a paragraph (`2.1.`, `b)`, `-`); `undefined` where it is in no list. Counts it. */
  labelOf(properties: XmlElement | undefined): string | undefined {
    const { numId, level } = this.#listOf(properties);
    const list = this.#lists.get(numId ?? "");
    const own = list?.levels.get(level);
    if (!list || !own || numId === undefined || numId === "0") return undefined;
    const counters = this.#counters.get(list.abstractId) ?? [];
    const restart = list.starts.get(level);
    const key = `${numId} ${level}`;
    if (restart !== undefined && !this.#started.has(key)) counters[level] = restart;
    else counters[level] = (counters[level] ?? own.start - 1) + 1;
    this.#started.add(key);
    counters.length = level + 1;
    this.#counters.set(list.abstractId, counters);
    if (own.format === "bullet") return "-";
    if (own.format === "none") return undefined;
    const label = own.pattern.replace(/%(?<at>\d)/g, (_whole, at: string) => {
      const index = Number(at) - 1;
      const { format = "decimal", start = 1 } = list.levels.get(index) ?? {};
      return formatNumber(counters[index] ?? start, format);
    });
    return label.trim() === "" ? undefined : label.trim();
  }

  #listOf(properties: XmlElement | undefined): { numId: string | undefined; level: number } {
    const direct = child(properties, "w:numPr");
    const numId = wordValue(direct, "w:numId");
    if (numId !== undefined) return { numId, level: Number(wordValue(direct, "w:ilvl") ?? 0) };
    let style = wordValue(properties, "w:pStyle");
    for (let depth = 0; style !== undefined && depth < 20; depth += 1) {
      const found = this.#styles.get(style);
      if (found?.numId !== undefined)
        return { numId: found.numId, level: Number(wordValue(direct, "w:ilvl") ?? found.level) };
      style = found?.basedOn;
    }
    return { numId: undefined, level: 0 };
  }
}

function levelsOf(element: XmlElement): Map<number, Level> {
  return new Map(
    childrenOf(element, "w:lvl").map((level) => [
      Number(level.attributes["w:ilvl"]),
      {
        start: Number(wordValue(level, "w:start") ?? 1),
        format: wordValue(level, "w:numFmt") ?? "decimal",
        pattern: wordValue(level, "w:lvlText") ?? "",
      },
    ]),
  );
}
