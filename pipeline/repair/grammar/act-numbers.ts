import type { ActIndex, KnownAct } from "../../../extractors/legal-references/act-index.ts";
import type { Edit } from "../edits.ts";

const months = "januar februar marts april maj juni juli august september oktober november december".split(
  " ",
);
const cited = new RegExp(
  String.raw`(?<![\p{L}])(?<kind>lov|lovbekendtgørelse|bekendtgørelse|LBK|BEK)(?: nr\.?| nummer) (?<number>\d{1,4}) af (?:den |d\. )?(?<day>\d{1,2})\. (?<month>${months.join("|")}) (?<year>(?:19|20)\d{2})(?!\d)`,
  "giu",
);

/** A number and a date that no act has, with the acts that are one character away. */
export interface ActDoubt {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly candidates: readonly string[];
}

function oneDigitAway(first: string, second: string): boolean {
  if (first === second) return false;
  if (first.length === second.length)
    return [...first].filter((character, index) => character !== second[index]).length === 1;
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  if (long.length - short.length !== 1) return false;
  return [...long].some((_, index) => long.slice(0, index) + long.slice(index + 1) === short);
}

const iso = (year: number, month: number, day: number) =>
  `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

function nearActs(number: number, date: string, acts: ActIndex): KnownAct[] {
  const year = Number(date.slice(0, 4));
  const years = [-30, -20, -10, -9, -8, -7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 30];
  const sameDay = acts.byDate(date).filter((act) => oneDigitAway(String(act.number), String(number)));
  const sameNumber = years
    .map((gap) => year + gap)
    .filter((other) => other === year || oneDigitAway(String(other), String(year)))
    .flatMap((other) => acts.byNumber(other, number))
    .filter(
      (act) =>
        oneDigitAway(act.date, date) || oneDigitAway(act.date.replaceAll("-", ""), date.replaceAll("-", "")),
    );
  return [...sameDay, ...sameNumber];
}

const written = (act: KnownAct) => {
  const [year = 0, month = 1, day = 1] = act.date.split("-").map(Number);
  return { year, day, month: months[month - 1] ?? "" };
};

/**
 * Numbers and dates of acts against the facts of Lovtidende A. A pair that names no act is repaired where one act and no
 * other is a character away; where several are, they are reported.
 */
export function checkActNumbers(text: string, acts: ActIndex): { edits: Edit[]; doubts: ActDoubt[] } {
  const edits: Edit[] = [];
  const doubts: ActDoubt[] = [];
  for (const match of text.matchAll(cited)) {
    const groups = match.groups ?? {};
    const number = Number(groups.number);
    const year = Number(groups.year);
    const date = iso(year, months.indexOf((groups.month ?? "").toLowerCase()) + 1, Number(groups.day));
    if (!acts.isComplete(year) || acts.byNumber(year, number).some((act) => act.date === date)) continue;
    const near = nearActs(number, date, acts);
    const [only] = near;
    const at = match[0].indexOf(groups.number ?? "", (groups.kind ?? "").length);
    const start = match.index + at;
    const end = match.index + match[0].length;
    const before = text.slice(start, end);
    const forms = near.map((act) => {
      const { day, month, year: actYear } = written(act);
      return before
        .replace(/^\d+/, String(act.number))
        .replace(/\d{1,2}\. \p{L}+ \d{4}$/u, `${day}. ${month} ${actYear}`);
    });
    if (near.length > 1) doubts.push({ start, end, text: before, candidates: forms });
    else if (only && forms[0] !== undefined && forms[0] !== before) {
      const note = {
        rule: "act-number-date",
        confidence: 0.9,
        evidence: "number-check" as const,
        runnersUp: [],
      };
      edits.push({ start, end, replacement: forms[0], note });
    }
  }
  return { edits, doubts };
}
