import type { AgendaItem, Recommendation } from "../../schemas/agenda-item.ts";
import type { Paper } from "../agenda/paper.ts";
import { inkOf } from "../text/lines.ts";
import { type ListEntry, readList } from "../text/lists.ts";
import { readPassage } from "./passage.ts";

const INTRO =
  /^(?<by>[^.:;]{0,260}?)\s*\b(?:(?:ind|lnd)st(?:i|1|l)l(?:ler|les)|anbefaler|foreslår|anmoder om|(?:det )?(?:ind|lnd)stilles|indstiller|tilråder)(?<rest>[^.\n:;]{0,140}?)(?:,?[ \t]*\bat\b\s*[:;]?|[:;]|(?=\n\s*\n)|,(?=\s*\n))/iu;
const NO_ONE = /^(?:det|der|dette|på|som|herefter|hermed|og)?$/i;

/** The recommendations of one section: who, and each point of the list or the one sentence. */
export function readRecommendations(
  paper: Paper,
  body: { readonly start: number; readonly end: number },
  item: AgendaItem,
  heading: string,
): Omit<Recommendation, "id">[] {
  if (body.end <= body.start) return [];
  const { text } = paper;
  const whole = text.slice(body.start, body.end);
  const intro = INTRO.exec(whole);
  const by = intro === null ? byHeading(heading) : splitBodies(intro.groups?.by ?? "");
  const afterIntro = body.start + (intro?.[0].length ?? 0);
  const list = readList(text, body.start, body.end);
  const base = { agendaItem: item.number, by: by.length > 0 ? by : byHeading(heading) };
  const isList =
    list !== undefined &&
    list.entries.length > 0 &&
    (list.entries[0]?.start ?? 0) >= afterIntro - 4 &&
    (intro !== null || list.introEnd - body.start < 200);
  if (isList) {
    return list.entries
      .filter((entry) => entry.text !== "")
      .map((entry) => ({
        ...base,
        span: { start: entry.start, end: entry.end },
        quote: text.slice(entry.start, entry.end),
        number: entry.label,
        text: wordsOf(paper, entry),
      }));
  }
  if (intro === null && !/\bat\b/.test(whole.slice(0, 200)) && whole.length > 600) return [];
  if (intro === null && (!SOUNDS.test(whole) || /^For at \p{Ll}/u.test(whole))) return [];
  const rest = inkOf(text, { start: afterIntro, end: body.end });
  const span = rest.end > rest.start ? rest : body;
  const stated = flat(readPassage(paper, span));
  if (stated === "") return [];
  return [{ ...base, span, quote: text.slice(span.start, span.end), number: null, text: stated }];
}

/** A passive that asks for something to be done. */
const SOUNDS = /(?<!\p{L})\p{L}{3,}(?:es|e?s) ?(?!\p{L})/iu;

/** An entry's words without its label and without a running header that cuts through it. */
function wordsOf(paper: Paper, entry: ListEntry): string {
  return entry.form === "trailing"
    ? entry.text
    : flat(readPassage(paper, { start: entry.textStart, end: entry.end }));
}

function flat(passage: string): string {
  return passage.replace(/\s*\n\s*/g, " ");
}

function byHeading(heading: string): string[] {
  const name = /^(?<name>\p{L}+?)s (?:indstilling|anbefaling)/iu.exec(heading)?.groups?.name;
  return name === undefined || /^det$/i.test(name) ? [] : [name];
}

/** Specks before a name are read as a quotation mark that nothing closes. */
const SPECK = /^\s*["'”“„‘’]+(?=\p{Lu}[^"'”“„‘’]*$)/u;

/** `Center for A og Center for B` is two; `Centrene for A samt B` and `Center for A og B` are one. */
export function splitBodies(stated: string): string[] {
  const clean = stated
    .replace(/[\s\u00a0]+/g, " ")
    .replace(/^.*\.\s(?=\p{Lu})/u, "")
    .replace(/[,:;]+$/, "")
    .replace(SPECK, "")
    .trim();
  if (NO_ONE.test(clean) || clean.length < 2) return [];
  const parts = clean.split(
    /(?:,\s*|\s+)(?:og|samt)\s+(?=(?:Center|Centret|Direktør|Afdeling|Sekretariat|Forvaltning|Stab|Borgmester|Magistrat)\b)|,\s+(?=(?:Center|Afdelingen|Forvaltningen|Sekretariatet) )/u,
  );
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== "" && !NO_ONE.test(part) && part.split(" ").length <= 24);
}
