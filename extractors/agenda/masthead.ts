import type { PartialDate } from "../../schemas/partial-date.ts";
import type { DocumentText } from "../document-text.ts";
import { BODY, bareBody, findBodies } from "../text/bodies.ts";
import { findDates, isoInYear, isoOf } from "../text/dates.ts";
import { ANNOUNCED } from "./announcement.ts";
import type { Paper } from "./paper.ts";

export interface Masthead {
  readonly title: string;
  readonly authority: string | null;
  readonly body: string | null;
  readonly date: PartialDate | null;
  /** The paper calls itself so in its first lines. */
  readonly called: "minutes" | "agenda" | null;
}

const MINUTES =
  /\bdagsorden(?:en)? (?:og|med|samt|\/) (?:beslutning|konklusion)\p{L}{0,6}|\b(?:referat|beslutningsreferat|beslutningsprotokol|protokol|mødereferat|udskrift|byraads møde|byraadsmøde)\b/iu;
const AGENDA = /\b(?:dagsorden|indkaldelse|mødeindkaldelse)\b/i;
const LINK = /https?:\/\/(?<host>[\w.-]+)\/(?<path>\S*)/g;
const MEETING_SLUG =
  /(?<body>[a-zæøå-]*(?:udvalget|udvalg|byrad|byraad|byraadet|kommunalbestyrelsen|raad|raadet|magistraten|regionsraad))-(?<date>\d{1,2}-\d{1,2}-\d{4}|\d{4}-\d{2}-\d{2})/i;
const HEAD_LINES = 45;

/** What the first lines of meeting papers, and the address that they were taken from, say of the meeting. */
export function readMasthead(document: DocumentText, paper: Paper, firstItem: number): Masthead {
  const head = withoutPrinted(headLines(paper, firstItem));
  const slug = meetingSlug(document.text);
  const title = titleOf(document, paper, head);
  const headText = head.join("\n");
  const slugBody = slug === undefined ? null : bodyLike(document.text, slug.body);
  const body = bodyOfMeeting(head) ?? slugBody ?? mostNamed(document.text, paper, firstItem);
  return {
    title,
    authority: authorityOf(document.text, slug?.host ?? null),
    body,
    date:
      dateOf(head.filter((line) => IS_WHEN.test(line) && line.length < 120).join("\n")) ??
      dateOf(headText) ??
      slug?.date ??
      dateFromName(document.fileName) ??
      decisionDate(paper),
    called: calledOf(head, document.metadataTitle),
  };
}

const WEEKDAY = "(?:man|tirs|ons|tors|fre|lør|søn)dag";
/** `Mandag, 09 december 2019` and nothing else: the day of a page on the web, or of the meeting. */
const DAY_ALONE = new RegExp(`^${WEEKDAY},? (?:den )?\\d{1,2}\\.? \\p{Ll}{3,9} \\d{4}$`, "iu");
const BEGINS_WITH_DAY = /^\d{1,2}\. \p{Ll}{3,9} \d{4}(?!\d)/u;

/** Without the day on which the page was printed: alone on the first line, where the next one begins with an earlier day. */
function withoutPrinted(head: readonly string[]): readonly string[] {
  const [first, second] = head;
  if (first === undefined || second === undefined) return head;
  if (!DAY_ALONE.test(first) || !BEGINS_WITH_DAY.test(second)) return head;
  const printed = dateOf(first);
  const met = dateOf(second);
  return printed !== null && met !== null && met < printed ? head.slice(1) : head;
}

function headLines(paper: Paper, firstItem: number): string[] {
  const head: string[] = [];
  for (const line of paper.lines) {
    if (line.index >= firstItem || head.length >= HEAD_LINES) break;
    if (!line.blank && !/https?:\/\//.test(line.text)) head.push(line.text);
  }
  return head;
}

function titleOf(document: DocumentText, paper: Paper, head: readonly string[]): string {
  if (document.metadataTitle !== null && document.metadataTitle.trim() !== "")
    return document.metadataTitle.trim();
  const first =
    head[0] ?? paper.lines.find((line) => !line.blank && !/https?:\/\//.test(line.text))?.text ?? "";
  const named = head
    .slice(0, 14)
    .find(
      (line) =>
        line.length < 90 &&
        (MINUTES.test(line) || /\bdagsorden\b/i.test(line)) &&
        !/indholds|^(?:[åa]ben|lukket)/i.test(line),
    );
  return (named ?? first).replace(/[\s\u00a0]+/g, " ");
}

function calledOf(head: readonly string[], metadataTitle: string | null): Masthead["called"] {
  for (const line of [metadataTitle ?? "", ...head.slice(0, 16)]) {
    if (line.length > 120) continue;
    if (MINUTES.test(line) && !/godkendelse af/i.test(line)) return "minutes";
    if (AGENDA.test(line) && !/godkendelse af/i.test(line)) return "agenda";
    if (ANNOUNCED.test(line)) return "agenda";
  }
  return null;
}

/** A line that says when the meeting is, among lines that tell of other days. */
const IS_WHEN =
  /^(?:Møde(?:dato|tid|tidspunkt)|Dato|Tid(?:spunkt)?)\b|\bkl\b|^(?:man|tirs|ons|tors|fre|lør|søn)dag|(?:referat|dagsorden|møde).*\d{4}/i;

function dateOf(head: string): PartialDate | null {
  for (const mention of findDates(head)) {
    const iso = isoOf(mention);
    if (iso !== null && iso.length === 10) return iso;
    const year = /\bAa?r (?<year>1[89]\d\d)\b/i.exec(head.slice(0, mention.span.start))?.groups?.year;
    if (mention.year === null && mention.precision === "day" && year !== undefined)
      return isoInYear(mention, Number(year));
  }
  return null;
}

/** Archives often put the day of the meeting in the file's name; taken only where the paper itself states none. */
function dateFromName(name: string | null): PartialDate | null {
  const match = /(?<year>(?:19|20)\d{2})-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\d|3[01])/.exec(
    name ?? "",
  )?.groups;
  return match === undefined ? null : `${match.year}-${match.month}-${match.day}`;
}

function decisionDate(paper: Paper): PartialDate | null {
  const counts = new Map<string, number>();
  for (const kind of ["decision", "decision-history"]) {
    for (const heading of counts.size > 0 ? [] : paper.headings) {
      if (heading?.kind === kind && heading.date !== null)
        counts.set(heading.date, (counts.get(heading.date) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function meetingSlug(text: string): { host: string; body: string; date: PartialDate } | undefined {
  const ends = text.length < 4000 ? text : `${text.slice(0, 1500)}\n${text.slice(-1500)}`;
  for (const link of ends.matchAll(LINK)) {
    const slug = MEETING_SLUG.exec(link.groups?.path ?? "")?.groups;
    if (slug === undefined) continue;
    const stated = slug.date ?? "";
    const parts = stated.split("-");
    const iso =
      stated.length === 10 && parts[0]?.length === 4
        ? stated
        : `${parts[2]}-${(parts[1] ?? "").padStart(2, "0")}-${(parts[0] ?? "").padStart(2, "0")}`;
    return { host: link.groups?.host ?? "", body: slug.body ?? "", date: iso };
  }
  return undefined;
}

/** The body as the paper writes it, for a name in an address (`teknik-og-miljoeudvalget`). */
function bodyLike(text: string, slug: string): string | null {
  const key = slugKey(slug);
  for (const { name } of findBodies(text.slice(0, 30_000))) if (slugKey(name) === key) return name;
  return null;
}

function slugKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/æ/g, "ae")
    .replace(/ø/g, "oe")
    .replace(/å/g, "aa")
    .replace(/[^a-z]/g, "")
    .replace(/(?:oe|o)/g, "o")
    .replace(/aa|a/g, "a");
}

const WHOLE = new RegExp(
  `^(?:(?:Referat|Dagsorden|Møde|Beslutningsprotokol|Protokol|Udvalg|Mødeforum|Forum)[ :\\t]+(?:fra |for |af |i |til )?(?:møde i )?(?:det )?)?(?<body>${BODY})(?: \\d{4}(?:-\\d{2,4})?)?(?:[ ,:–-]+(?:møde|den|d\\.|kl|\\d|referat|dagsorden|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|[Uu]dvalgsværelse|åb|luk).*)?$`,
  "iu",
);
/** Names of committees and of days are told apart by no capitals in a line that may be shouted. */
const DAY_BEHIND = new RegExp(`,? ${WEEKDAY}(?: den| d\\.)?$`, "iu");
const OWN =
  /(?<!\p{L})(?<body>\p{L}{2,20}(?:råd|raad|udvalg)|(?!general)\p{L}{0,20}bestyrelse)s(?:-?møde|\s[Mm]øde)/iu;
/** `MR-møde`, `MR møde`. */
const PARISH = /(?<!\p{L})MR[- ]?[Mm]øde/u;

/** `Mosby Sogn, Menighedsrådet`: the parish is no part of the council's name. */
const OF_PARISH = /^(?:.{0,40} )?Sogn, (?=\p{Lu})/u;

/** `BORGERREPRÆSENTATIONENS MØDE`, `Økonomiudvalgets ordinære møde`. */
const MEETING_OF =
  /^(?<body>\p{Lu}[\p{L} ,-]{4,60}?(?:udvalget|rådet|råd|bestyrelsen|repræsentationen|magistraten|tinget|raadet|raad)s)(?: \p{L}+)? møde\b/iu;

function capitalized(name: string): string {
  const bare = bareBody(name);
  return bare === bare.toUpperCase() ? `${bare[0] ?? ""}${bare.slice(1).toLowerCase()}` : bare;
}

/** `Referat Udvalget for Havne & Fiskeri`: what the paper is, before whose it is. */
const PAPER_NAME =
  /^(?:(?:Åbent? |Beslutnings)?[Rr]eferat|Dagsorden|Beslutningsprotokol|Mødereferat):? (?=\p{Lu})/u;

function bodyOfMeeting(printed: readonly string[]): string | null {
  const head = printed.map((line) => line.replace(PAPER_NAME, ""));
  for (const line of head.slice(0, 30)) {
    if (line.length > 110) continue;
    if (/^(?:Folketinget|\d{1,3}\. møde$)/.test(line)) return "Folketinget";
    const whole = WHOLE.exec(line)?.groups?.body;
    if (whole !== undefined && /^\p{Lu}/u.test(whole))
      return bareBody(whole.replace(DAY_BEHIND, "").replace(OF_PARISH, ""));
  }
  for (const line of head.slice(0, 12)) {
    const shouted = MEETING_OF.exec(line)?.groups?.body;
    if (shouted !== undefined) return capitalized(shouted);
    const own = OWN.exec(line)?.groups?.body;
    if (own !== undefined)
      return `${own[0]?.toUpperCase()}${own.slice(1).toLowerCase()}${/bestyrelse$/i.test(own) ? "n" : "et"}`;
    if (PARISH.test(line)) return "Menighedsrådet";
    const named = findBodies(line)[0]?.name;
    if (named !== undefined && line.length < 110) return named;
  }
  return null;
}

/** Without a masthead: the body that decides most of the items, if one clearly does. */
function mostNamed(text: string, paper: Paper, firstItem: number): string | null {
  const counts = new Map<string, number>();
  paper.headings.forEach((heading, index) => {
    if (heading === undefined) return;
    if (heading.kind === "decision" && heading.body !== null)
      counts.set(heading.body, (counts.get(heading.body) ?? 0) + 2);
    if (heading.kind === "decision-history" && heading.body !== null)
      counts.set(heading.body, (counts.get(heading.body) ?? 0) + 1);
    if (heading.kind !== "decider") return;
    const below = paper.lines[paper.next[index + 1] ?? -1]?.text ?? "";
    const named = findBodies(below);
    if (named.length === 1 && named[0] !== undefined)
      counts.set(named[0].name, (counts.get(named[0].name) ?? 0) + 1);
  });
  if (counts.size === 0 || firstItem < 0 || text === "") return null;
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] > (second?.[1] ?? 0) ? best[0] : null;
}

const COMMUNE =
  /(?<![\p{L}-])(?<name>\p{Lu}[\p{Ll}æøå]+(?:-\p{Lu}[\p{Ll}æøå]+)?) (?<kind>Kommune|Amtskommune|Sogn|Provsti)s?(?!\p{Ll})/gu;
/** `TORNELEV KOMMUNE` on a line of its own: a letterhead. */
const SHOUTED = /^[ \t\u00a0]{0,60}(?<name>\p{Lu}{3,20}(?:-\p{Lu}{2,20})?) KOMMUNE[ \t\u00a0]{0,60}$/mu;
const REGION =
  /(?<![\p{L}-])(?<name>Region (?:Hovedstaden|Sjælland|Syddanmark|Midtjylland|Nordjylland|Østdanmark))/gu;
/** The council of a kommune by the kommune's name: `Tornelev Byråd`, `Kommunalbestyrelsen i Tornelev`. */
const COUNCIL =
  /(?<![\p{L}-])(?:(?<before>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?) (?:Byråd|Kommunalbestyrelse)s?|(?:[Bb]yrådet|[Kk]ommunalbestyrelsen) i (?<after>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?! Kommune))(?!\p{L})/gu;
const NO_PLACE =
  /^(?:Nyt|Nye|Hele|Vores|Vort|Et|Hvert|Intet|Tidligere|Kommende|Dit|Jeres|Deres|Januar|Februar|Marts|April|Maj|Juni|Juli|August|September|Oktober|November|December)$/;
/** The committees and the council of a region meet in town halls too: the town is then the place and not the authority. */
const OF_REGION = /(?<!\p{L})(?:regionsrådet|udvalg(?:et)? for regional)/iu;
const HEAD_CHARACTERS = 1500;
const AT_ADDRESS = /^, (?:\p{Lu}[\p{L}. ]{2,30} \d{1,4}|\p{L}{0,20}[Rr]ådhuset)(?!\p{L})/u;
const ADDED =
  /^(?:Af|At|Da|De|Den|Det|En|For|Fra|Hvis|I|Når|Og|Om|På|Som|Til|Ved|Med|Både|Vi|Hver|Denne|Alle|Kære|Borgere|Hos|Mellem)\s/;

/** `NØRRE-BJERG` → `Nørre-Bjerg`. */
function capitalised(name: string): string {
  return name.replace(/\p{L}+/gu, (part) => `${part[0] ?? ""}${part.slice(1).toLowerCase()}`);
}

/** The kommune whose council the head names, and no other's; further down the council of a neighbour may be meant. */
function councilIn(text: string): string | null {
  const names = new Set(
    [...text.matchAll(COUNCIL)]
      .map(({ groups }) => groups?.before ?? groups?.after ?? "")
      .filter((name) => !NO_PLACE.test(name) && !ADDED.test(`${name} `)),
  );
  const [only] = names;
  return names.size === 1 && only !== undefined ? `${only} Kommune` : null;
}

/** The kommune that the text names most, or the one whose address it was taken from. */
export function authorityOf(text: string, host: string | null): string | null {
  const counts = new Map<string, number>();
  const searched = text.slice(0, 120_000);
  const regional = OF_REGION.test(text.slice(0, HEAD_CHARACTERS));
  const after = (match: RegExpExecArray) => {
    const end = match.index + match[0].length;
    return searched.slice(end, end + 60);
  };
  for (const match of searched.matchAll(COMMUNE)) {
    if (match.groups?.kind !== "Kommune" || (regional && AT_ADDRESS.test(after(match)))) continue;
    const name = (match.groups?.name ?? "").replace(ADDED, "");
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const site = host?.replace(/^www\./, "").split(".")[0] ?? "";
  for (const name of counts.keys())
    if (site !== "" && slugKey(name) === slugKey(site.replace(/kommune$/, ""))) return `${name} Kommune`;
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (best !== undefined && best[1] >= 2 * (second?.[1] ?? 0)) return `${best[0]} Kommune`;
  if (best === undefined) {
    const shouted = SHOUTED.exec(text.slice(0, HEAD_CHARACTERS))?.groups?.name;
    if (shouted !== undefined) return `${capitalised(shouted)} Kommune`;
    const council = councilIn(searched.slice(0, HEAD_CHARACTERS));
    if (council !== null && !regional) return council;
    const region = [...searched.matchAll(REGION)][0]?.groups?.name;
    return region ?? null;
  }
  return null;
}
