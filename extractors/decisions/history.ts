import type { PartialDate } from "../../schemas/partial-date.ts";
import type { Span } from "../../schemas/span.ts";
import type { Paper } from "../agenda/paper.ts";
import { BODY, bareBody, findBodies } from "../text/bodies.ts";
import { findDates, isoOf } from "../text/dates.ts";
import { inkOf, lineAt, lineHolding } from "../text/lines.ts";

/** A step that the paper recounts: who, when and the passage that says what came of it. */
export interface Step {
  readonly body: string | null;
  readonly date: PartialDate | null;
  readonly span: Span;
  /** The step is set out as a decision and not only named. */
  readonly setOut: boolean;
}

const DATED = /\d{1,2}[-./ ]+(?:\d{1,2}|[A-Za-zæøå]{3,9})[-./ ]+(?:\d{4}|\d{2})\b/;
const FIELD = /^(?<field>Udvalg|Dato|Punktnummer|Mødedato|Forum|Beslutningsorgan)\s?:\s*(?<value>.*)$/;
const ONLY_NAMES = new RegExp(
  `^(?:Beslutning (?:truffet )?(?:af|i|fra) )?(?:(?:den |d\\. ?)?${DATED.source},?\\s+)?(?<body>${BODY}|\\p{Lu}[\\p{L} ,-]{3,50}?)s?(?: møde)?(?: \\d{4}(?:-\\d{2,4})?)?(?:,? (?:(?:møde )?den |d\\. ?)?${DATED.source})?(?:,? (?:[Pp]unkt|[Pp]kt\\.?|[Ss]ag)(?: nr\\.?)? ?\\d{1,4})?\\s*:?$`,
  "u",
);

/** The steps of a section that recounts earlier treatment. */
export function readSteps(paper: Paper, section: Span): Step[] {
  const steps: {
    body: string | null;
    date: PartialDate | null;
    from: number;
    setOut: boolean;
    /** Offset of the words, where they stand on the line that names the step. */
    told?: number;
  }[] = [];
  const ends: number[] = [];
  const first = lineHolding(paper.lines, section.start);
  let open: (typeof steps)[number] | undefined;
  const begin = (at: number, step: { body: string | null; date: PartialDate | null; setOut: boolean }) => {
    if (open !== undefined) ends.push(at);
    open = { ...step, from: at + 1 };
    steps.push(open);
  };
  for (let at = first; at < paper.lines.length; at += 1) {
    const line = paper.lines[at];
    if (line === undefined || line.start >= section.end) break;
    if (line.blank || paper.furniture.has(at)) continue;
    const field = FIELD.exec(line.text)?.groups;
    if (field !== undefined) {
      const value = field.value ?? "";
      if (/^(?:Udvalg|Forum|Beslutningsorgan)$/.test(field.field ?? ""))
        begin(at, { body: bareBody(value), date: null, setOut: true });
      else if (open !== undefined) {
        if (/dato/i.test(field.field ?? "")) open.date = dateIn(value);
        open.from = at + 1;
      }
      continue;
    }
    const heading = paper.headings[at];
    if (heading !== undefined && (heading.body !== null || heading.date !== null)) {
      begin(at, { body: heading.body, date: heading.date, setOut: true });
      const indent = Math.max(0, paper.text.slice(line.start, line.end).search(/\S/));
      if (open !== undefined && heading.length < line.text.length)
        open.told = line.start + indent + heading.length;
      continue;
    }
    if (heading !== undefined && open !== undefined && open.from === at) {
      open.from = at + 1;
      open.setOut = true;
      continue;
    }
    if (
      heading !== undefined &&
      heading.kind === "decision" &&
      open !== undefined &&
      onlyBlank(paper, open.from, at)
    ) {
      open.from = at + 1;
      open.setOut = true;
      continue;
    }
    if (line.text.length < 150 && DATED.test(line.text)) {
      const names = ONLY_NAMES.exec(line.text)?.groups;
      if (names !== undefined) {
        const body = findBodies(line.text)[0]?.name ?? bareBody(names.body ?? "");
        begin(at, { body, date: dateIn(line.text), setOut: /^\d|^Beslutning|:$/.test(line.text) });
      } else if (/^\p{Lu}.{4,80} (?:den|d\.) \d.{4,30} [Pp]unkt \d+:/u.test(line.text))
        begin(at, { body: findBodies(line.text)[0]?.name ?? null, date: dateIn(line.text), setOut: false });
    }
  }
  if (open !== undefined) ends.push(lineAt(paper.lines, section.end));
  return steps.flatMap((step, index) => {
    const start = step.told ?? paper.lines[step.from]?.start ?? section.end;
    const end = Math.min(section.end, paper.lines[ends[index] ?? 0]?.start ?? section.end);
    const span = inkOf(paper.text, { start: Math.min(start, end), end });
    return span.end > span.start ? [{ body: step.body, date: step.date, span, setOut: step.setOut }] : [];
  });
}

function onlyBlank(paper: Paper, from: number, to: number): boolean {
  return (paper.next[from] ?? to) >= to;
}

function dateIn(text: string): PartialDate | null {
  for (const mention of findDates(text)) {
    const iso = isoOf(mention);
    if (iso !== null && iso.length === 10) return iso;
  }
  return null;
}
