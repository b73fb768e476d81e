import type { SectionKind } from "../../schemas/agenda-item.ts";
import type { PartialDate } from "../../schemas/partial-date.ts";
import { BODY, bareBody } from "../text/bodies.ts";
import { findDates, isoOf } from "../text/dates.ts";
import { fold, withinEdits } from "../text/fold.ts";
import { headingFamilies } from "./heading-families.ts";
import { SECTION_NAMES } from "./section-names.ts";

export interface SectionHeading {
  readonly kind: SectionKind;
  /** Verbatim, without what follows the colon on the same line. */
  readonly heading: string;
  /** How many characters of the trimmed line are heading; the rest is the section's own text. */
  readonly length: number;
  /** Counts only where it is set as the paper's other headings are. */
  readonly weak: boolean;
  /** The line is itself the first of the section, and opens one only where none stands open that it could belong to. */
  readonly implied?: true;
  readonly body: string | null;
  readonly date: PartialDate | null;
}

interface Entry {
  readonly kind: SectionKind;
  readonly weak: boolean;
  readonly key: string;
}

const entries: readonly Entry[] = Object.entries(SECTION_NAMES).flatMap(([kind, { strong, weak }]) =>
  [...strong.map((name) => ({ name, weak: false })), ...weak.map((name) => ({ name, weak: true }))].map(
    ({ name, weak }) => ({ kind: kind as SectionKind, weak, key: fold(name) }),
  ),
);
const byKey = new Map(entries.map((entry) => [entry.key, entry] as const).reverse());
const longKeys = entries.filter((entry) => entry.key.length >= 8 && !entry.weak);

const DATE =
  "(?:den |d\\. ?|af )?(?<date>\\d{1,2}[.\\/-] ?(?:\\d{1,2}[.\\/-] ?|[A-Za-zæøå]{3,9}\\.? )\\d{2,4})";
const POINT = "(?:,? ?(?:[Pp]unkt|[Pp]kt\\.?|[Ss]ag|[Nn]r\\.?)(?: nr\\.?)? ?\\d{1,4})?";
/** `Beslutning i Byrådet den 15-12-2021`, `BESLUTNING: Økonomiudvalget den 26-02-2020`, `Beslutning truffet af X d. …`. */
const NAMED_DECISION = new RegExp(
  `^(?<name>\\p{L}{1,2}[\\p{L}\\d]{6,12})(?:er)?:? (?:truffet |taget )?(?:(?:i|fra|for|af|på) )?(?<body>${BODY})(?: \\d{4}(?:-\\d{2,4})?)?,?(?: (?:i |på )?(?:mødet|møde))?(?: ${DATE})?${POINT}\\s*:?$`,
  "u",
);
/** `Beslutning den 3. maj 2011:`, and `Beslutning den :` where the day was lost from the page. */
const DAYS_DECISION = new RegExp(
  `^(?<name>\\p{L}{1,2}[\\p{L}\\d]{6,12})(?:,? ${DATE}${POINT}\\s*:?|,? (?:den|d\\.)\\s*:?)$`,
  "u",
);
/** `Økonomiudvalgets beslutning i mødet den 31. marts 2020`, `…udvalgets beslutning den 04.12.2012 Punkt 2`. */
const BODYS_DECISION = new RegExp(
  `^(?<body>${BODY}s?)(?: \\d{4}(?:-\\d{2,4})?)? (?<name>[\\p{L}\\d]{8,13})(?:,? (?:(?:i|på) )?(?:mødet|møde|sit møde))?(?: ${DATE})?${POINT}\\s*:?$`,
  "u",
);
/** `Teknik- og Miljøudvalget, 10. september 2019, pkt. 65:`: a step taken by another body. */
const STEP = new RegExp(
  `^(?<body>${BODY}|\\p{Lu}[\\p{L} -]{3,40}),? ${DATE},? (?:pkt\\.?|punkt|sag)(?: nr\\.?)? ?\\d{1,4}\\s*:$`,
  "u",
);
/** `Skoleudvalget den 6. november 2018:`, where only a body that decides can stand before the day. */
const DATED_STEP = new RegExp(
  `^(?<body>${BODY}s?)(?: (?:ordinære |ekstraordinære )?møde)?,? (?:i (?:sit )?møde )?${DATE}(?:${POINT}\\s*:|,? (?:pkt\\.?|punkt|sag)(?: nr\\.?)? ?\\d{1,4})$`,
  "u",
);
const INLINE = /^(?<name>[\p{L}\d][\p{L}\d '/-]{3,45}?)\s?:(?=\s)\s*(?=\S)/u;

/** `Direktionen indstiller,`: who recommends, with no heading above. A body of elected members decides or passes on. */
const PROPOSER =
  /^(?!\p{L}*(?:udvalget|rådet|bestyrelsen|repræsentationen)\b)(?:\p{Lu}[\p{L}.&-]*|(?=Det\b))(?: [\p{L}.,&-]{1,40}){0,9} indstiller(?:,? (?:til|over for|overfor) [\p{L} ,&-]{4,60})?(?:,|:|,? at:?|;)$/u;
const PROPOSAL = { kind: "recommendation", weak: false } as const;

/** `B E S L U T N I N G`. */
const LETTER_SPACED = /^(?:\p{L} ){5,24}\p{L}$/u;

/** `Referat: Inga Molbo`: who wrote it, and no section. */
const NAME_ALONE = /^\p{Lu}[\p{Ll}.'-]+(?: \p{Lu}[\p{L}.'-]*){1,4}$/u;

const cache = new Map<string, SectionHeading | null>();

/** Tells whether a line is, or begins with, the heading of a section. `line` is trimmed. */
export function readSectionHeading(line: string): SectionHeading | undefined {
  if (line.length < 3 || line.length > 130) return undefined;
  const first = line.charCodeAt(0);
  if (first < 48 || (first > 57 && first < 65)) return undefined;
  const known = cache.get(line);
  if (known !== undefined) return known ?? undefined;
  const read = read_(line);
  if (cache.size > 20_000) cache.clear();
  cache.set(line, read ?? null);
  return read;
}

/** `Kommunalbestyrelsen den 28. august 2014: Vedtaget.`: the step and what came of it on one line. */
const TOLD_STEP = new RegExp(
  `^(?<body>${BODY}s?)(?: (?:ordinære |ekstraordinære )?møde)?,? (?:i (?:sit )?møde )?${DATE}${POINT}\\s?:\\s{1,8}(?=\\S)`,
  "u",
);

/** Behind the colon stands what was decided; a title of the agenda may stand there as well. */
const DECIDED =
  /^(?:(?:Indstilling|Forslag|Sag|Punkt|Planforslag|Udvalg|Byråd|Kommunalbestyrels)\p{L}{0,3} \p{L}{3,20}|Enstemmigt|Ikke|(?:Som|Det) indstille)|^\p{L}{4,16}(?:t|s|es)(?=[.,;]|$| (?:til|med|som|af|fra|uden|på|under|indstilling))/u;

/** `REGIONSRÅDETS BESLUTNING` read as `Regionsrådets beslutning`. */
const SHOUTED = /^[\p{Lu}\d .,:–-]{8,}$/u;

function read_(printed: string): SectionHeading | undefined {
  const found = readPlain(printed);
  if (found !== undefined || !SHOUTED.test(printed) || !printed.includes(" ")) return found;
  const first = printed[0] ?? "";
  const plain = readPlain(`${first}${printed.slice(1).toLowerCase()}`);
  return plain === undefined || plain.length !== printed.length || plain.implied
    ? undefined
    : { ...plain, heading: printed.replace(/\s*:$/, "") };
}

function readPlain(line: string): SectionHeading | undefined {
  if (line.length <= 62 && !/[.,;]$/.test(line)) {
    const printed = line.endsWith(":") ? line.slice(0, -1).trimEnd() : line;
    const name = LETTER_SPACED.test(printed) ? printed.replace(/ /g, "") : printed;
    const entry = lookUp(name) ?? headingFamilies.find(({ pattern }) => pattern.test(name));
    if (entry !== undefined && startsLikeHeading(line)) return whole(entry, line, null, null);
  }
  if (/\s/.test(line)) {
    const named = matchNamed(line);
    if (named !== undefined) return named;
    const told = line.includes(":") ? TOLD_STEP.exec(line) : null;
    if (told !== null && DECIDED.test(line.slice(told[0].length)))
      return {
        ...stepOf(told.groups ?? {}),
        heading: told[0].replace(/\s?:\s*$/, ""),
        length: told[0].length,
      };
    const inline = INLINE.exec(line);
    if (inline !== null) {
      const label = inline.groups?.name ?? "";
      const entry =
        lookUp(label) ??
        headingFamilies.find(({ kind, pattern }) => kind === "decision" && pattern.test(label));
      const writer = entry?.weak === true && NAME_ALONE.test(line.slice(inline[0].length));
      if (entry !== undefined && startsLikeHeading(line) && entry.kind !== "other" && !writer) {
        return {
          ...whole(entry, line, null, null),
          heading: (inline.groups?.name ?? "").trim(),
          length: inline[0].length,
          weak: entry.weak,
        };
      }
    }
  }
  if (PROPOSER.test(line)) {
    return { ...whole(PROPOSAL, line, null, null), length: 0, implied: true };
  }
  if (/^Yderligere deltag\p{L}{1,6} på .{3,60} møde$/u.test(line)) {
    return { kind: "participation", heading: line, length: line.length, weak: false, body: null, date: null };
  }
  return undefined;
}

function matchNamed(line: string): SectionHeading | undefined {
  if (!/\d|eslutning|ESLUTNING|es1utning|esiutning/.test(line)) return undefined;
  for (const pattern of [NAMED_DECISION, BODYS_DECISION, DAYS_DECISION]) {
    const groups = pattern.exec(line)?.groups;
    if (groups === undefined) continue;
    const name = fold(groups.name ?? "");
    if (!withinEdits(name, DECISION_KEY, 1) && !withinEdits(name, `${DECISION_KEY}er`, 1)) continue;
    return {
      kind: /truffet af/.test(line) ? "decision-history" : "decision",
      heading: line,
      length: line.length,
      weak: false,
      body: groups.body === undefined ? null : bareBody(groups.body),
      date: firstDate(groups.date),
    };
  }
  const step = ((line.endsWith(":") ? STEP.exec(line) : null) ?? DATED_STEP.exec(line))?.groups;
  if (step === undefined) return undefined;
  return { ...stepOf(step), heading: line, length: line.length };
}

function stepOf(groups: Readonly<Record<string, string | undefined>>) {
  return {
    kind: "decision-history",
    weak: false,
    body: bareBody(groups.body ?? ""),
    date: firstDate(groups.date),
  } as const;
}

const DECISION_KEY = fold("Beslutning");

function firstDate(stated: string | undefined): PartialDate | null {
  const mention = stated === undefined ? undefined : findDates(stated)[0];
  return mention === undefined ? null : isoOf(mention);
}

function whole(
  entry: Pick<Entry, "kind" | "weak">,
  line: string,
  body: string | null,
  date: PartialDate | null,
): SectionHeading {
  return {
    kind: entry.kind,
    heading: line.replace(/\s*:$/, ""),
    length: line.length,
    weak: entry.weak,
    body,
    date,
  };
}

/** A heading begins with a capital; an l or a 1 can be a capital I that OCR misread. */
function startsLikeHeading(line: string): boolean {
  return /^[\p{Lu}l1|@08]/u.test(line);
}

/** What a paper is called, and no section of it. */
const PAPERS: ReadonlySet<string> = new Set(["Beslutningsreferat", "Beslutningsreferater"].map(fold));

function lookUp(name: string): Entry | undefined {
  const key = fold(name);
  const exact = byKey.get(key);
  if (exact !== undefined) return exact;
  if (key.length < 8 || key.length > 50 || PAPERS.has(key) || name.split(/\s+/).length > 6) return undefined;
  return longKeys.find((entry) => withinEdits(entry.key, key, entry.key.length >= 14 ? 2 : 1));
}
