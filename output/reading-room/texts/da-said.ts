import type { FindingValueRole, FindingValueType } from "../../../schemas/finding-value.ts";
import type { Inconsistency } from "../../../schemas/inconsistency.ts";
import type { Alarm } from "../../../schemas/run-report.ts";
import type { BetweenNouns, InsideSentences, Said } from "./said.ts";

const quoted = (text: string | undefined) => (text === undefined || text === "" ? "stedet" : `»${text}«`);

const inOneLine = (text: string) => text.replace(/\s+/gu, " ").trim();
const quotesOf = ({ evidence }: Inconsistency) => evidence.map(({ quote }) => inOneLine(quote));

/** What is written, a day as Danes write it; several are any of them. Undefined where the finding has none of that role. */
function writtenAs({ values }: Inconsistency, role: FindingValueRole): string | undefined {
  const own = values.filter((one) => one.role === role).map(({ type, written }) => inDanish(type, written));
  return own.length === 0 ? undefined : own.join(" eller ");
}

function inDanish(type: FindingValueType, written: string): string {
  if (type === "percent") return `${written} procent`;
  if (type === "amount") return `${written} kr.`;
  return written.replace(
    /\b(\d{4})-(\d{2})-(\d{2})\b/gu,
    (_, year, month, day) => `${Number(day)}.${Number(month)}.${year}`,
  );
}

/** What stands there and what would agree, where both are known; else the words at the place. */
function statedAgainst(finding: Inconsistency, against: string): string {
  const [stated, expected] = [writtenAs(finding, "stated"), writtenAs(finding, "expected")];
  if (stated !== undefined && expected !== undefined)
    return `Der står ${quoted(stated)}, men ${against} ${quoted(expected)}.`;
  const most = writtenAs(finding, "at-most");
  if (stated !== undefined && most !== undefined)
    return `Der er ${quoted(stated)}, men der kan højst være ${quoted(most)}.`;
  const [first, second] = quotesOf(finding);
  return second === undefined
    ? `${quoted(first)} passer ikke.`
    : `${quoted(first)} passer ikke med ${quoted(second)}.`;
}

const inside: InsideSentences = {
  arithmetic: (finding) => statedAgainst(finding, "det giver"),
  "weekday-date": (finding) => statedAgainst(finding, "datoen falder på en"),
  placeholder: (finding) => `${quoted(quotesOf(finding)[0])} er en plads, der aldrig blev udfyldt.`,
  "name-variant": (finding) => statedAgainst(finding, "ellers skrives det i dokumentet"),
  "decision-vs-recommendation": (finding) => statedAgainst(finding, "indstillingen siger"),
  "date-order": (finding) =>
    `${quoted(quotesOf(finding)[0])}: datoerne eller tiderne kan ikke komme i den rækkefølge.`,
  "dangling-reference": (finding) => {
    const last = writtenAs(finding, "at-most");
    const range = last === undefined ? "" : last === "1" ? " Der er kun 1." : ` Der er kun 1–${last}.`;
    return `${quoted(quotesOf(finding)[0])} henviser til noget, der ikke er her.${range}`;
  },
  "conflicting-value": (finding) => statedAgainst(finding, "samme sætning siger tidligere"),
  "act-number-date": (finding) => statedAgainst(finding, "den lov, der ligner mest, er"),
};

const nouns: BetweenNouns = {
  "changed-number": "Tallet",
  "changed-date": "Datoen",
  "changed-deadline": "Fristen",
  "changed-legal-reference": "Lovhenvisningen",
  "changed-name": "Navnet",
  "changed-decision": "Udfaldet",
  negated: "Benægtelsen",
  reworded: "Ordlyden",
};

type Sides = readonly [string | undefined, string | undefined];

/** `§ 54` and `stk. 2` for the bare numbers, where the words at both places end with them. */
function asQuoted(values: Sides, quotes: Sides): Sides {
  const areQuoted = values.every((value, side) => value !== undefined && quotes[side]?.endsWith(value));
  return areQuoted && quotes.every((quote) => (quote ?? "").length <= 40) ? quotes : values;
}

function finding(found: Inconsistency): string {
  const { kind, ordered, values } = found;
  const [first, second] = quotesOf(found);
  const sides = [writtenAs(found, "before"), writtenAs(found, "after")] as const;
  const [before, after] = kind === "changed-legal-reference" ? asQuoted(sides, [first, second]) : sides;
  if (!ordered && (kind === "added" || kind === "removed"))
    return `Står kun i det ene dokument, og det vides ikke, hvilket der er det nyere: ${quoted(shortened(first ?? ""))}`;
  if (kind === "added") return `Kommet til i det nyere: ${quoted(shortened(first ?? ""))}`;
  if (kind === "removed") return `Udgået: står kun i det ældre: ${quoted(shortened(first ?? ""))}`;
  if (kind === "moved") {
    const places =
      before === undefined || after === undefined ? "" : ` fra punkt ${before} til punkt ${after}`;
    return `Flyttet${places}: ${quoted(shortened(second ?? first ?? ""))}`;
  }
  if (kind in inside) return inside[kind as keyof typeof inside](found);
  const noun = nouns[kind as keyof typeof nouns];
  if (values.length === 0) return `${noun} er ændret: ${quoted(first)} → ${quoted(second)}`;
  if (!ordered && (before === undefined || after === undefined))
    return `${noun}: ${quoted(before ?? after)} står kun i det ene dokument.`;
  if (before === undefined) return `${noun}: ${quoted(after)} er kommet til.`;
  if (after === undefined) return `${noun}: ${quoted(before)} er udgået.`;
  if (!ordered)
    return `Forskel i ${noun.toLowerCase()}: ${quoted(before)} og ${quoted(after)}; det vides ikke, hvilket dokument der er det nyere.`;
  return `${noun} er ændret fra ${quoted(shortened(before))} til ${quoted(shortened(after))}.`;
}

const diagnostics: Readonly<Record<string, (quote: string | null, candidates: readonly string[]) => string>> =
  {
    "layout-unknown": () =>
      "Dokumentet er sat op på en måde, der ikke er kendt: punkterne er fundet på deres numre alene. Se efter, om alle er med.",
    "item-unsure": (quote) =>
      `Det er usikkert, om ${quote === null ? "et af stederne" : quoted(shortened(quote))} er et punkt for sig.`,
    "items-skipped": () => "Numrene på punkterne springer: et punkt kan mangle.",
    "number-doubled": (quote) =>
      `To punkter har samme nummer${quote === null ? "" : `; det andet er ${quoted(shortened(quote))}`}. Begge er med.`,
    "number-out-of-order": (quote) =>
      `Punktets nummer passer ikke i rækken${quote === null ? "" : `: ${quoted(shortened(quote))}`}. Se efter i originalen.`,
    "numbers-restart": () => "Numrene på punkterne begynder forfra midt i dokumentet.",
    "numbers-alike": () => "Punkterne har alle samme nummer: de står i den rækkefølge, dokumentet har.",
    "title-unknown": () =>
      "Siden viser ikke punkternes overskrifter: de er skilt ad på deres afsnit alene. Se efter i originalen.",
    "vote-outcome-mismatch": (quote) =>
      `Stemmerne passer ikke med, at det er vedtaget${quote === null ? "" : `: ${quoted(shortened(quote))}`}.`,
    "kind-unknown": () => "Det kunne ikke afgøres, hvilken slags dokument det er.",
    "recipient-unknown": () => "Brevets modtager kunne ikke læses.",
    "reference-unresolved": (quote) =>
      `${quoted(quote ?? undefined)}: det kunne ikke afgøres, hvilken lov der menes.`,
    "vote-count-mismatch": (quote) =>
      `Der er nævnt flere, end der er stemmer til${quote === null ? "" : `: ${quoted(shortened(quote))}`}.`,
    "deadline-without-day": (quote) =>
      `${quoted(quote ?? undefined)}: det kunne ikke afgøres, hvilken dag der menes.`,
    "page-without-text": () =>
      "Siden har ingen tekst, der kunne læses, men er ikke tom. Se efter i originalen.",
    "uncertain-word": (quote, candidates) =>
      `${quoted(quote ?? undefined)} er nok læst forkert${orElse(candidates)}; det er ladt stå, som det blev læst.`,
    "uncertain-act": (quote, candidates) =>
      `${quoted(quote ?? undefined)} er ikke nummeret på nogen lov${orElse(candidates)}; det er ladt stå, som det blev læst.`,
    "reread-not-placed": () =>
      "Et ord blev læst igen med et andet resultat, men stedet kunne ikke findes: den første læsning står.",
  };

function orElse(candidates: readonly string[]): string {
  return candidates.length === 0
    ? ""
    : ` og kan være ${candidates.map((one) => quoted(one)).join(" eller ")}`;
}

function shortened(text: string): string {
  return text.length > 120 ? `${text.slice(0, 120).replace(/\s\S*$/u, "")} …` : text;
}

const failures: Readonly<Record<string, { readonly message: string; readonly remedy: string }>> = {
  "not-found": {
    message: "Filen er der ikke mere, eller linket til den fører ingen steder hen.",
    remedy: "Læg filen tilbage, eller fjern linket, og kør igen, så den går ud af listen.",
  },
  "unreadable-file": {
    message: "Filen må eller kan ikke åbnes.",
    remedy: "Giv læseadgang til den, og kør igen.",
  },
  "empty-file": {
    message: "Filen er tom.",
    remedy: "Hent den igen: den blev afbrudt, før det første ord kom med.",
  },
  "unknown-format": {
    message: "Filen er ikke et dokument af en slags, der kan læses.",
    remedy: "PDF, PNG, JPEG, TIFF, DOCX, HTML og ren tekst kan læses.",
  },
  "unsupported-format": {
    message: "Filen er af en slags, der ikke læses.",
    remedy: "Udskriv den til PDF i sit eget program, eller lad den ude.",
  },
  encrypted: {
    message: "Filen er låst med en adgangskode.",
    remedy: "Bed om en kopi uden adgangskode, eller fjern den: qpdf --decrypt --password=… IND UD.",
  },
  damaged: {
    message: "Filen eller siden er beskadiget eller ikke hel.",
    remedy: "Hent filen igen. Viser et program den alligevel, så udskriv den til en ny PDF.",
  },
  "no-pages": {
    message: "Filen har ingen sider eller ingen tekst.",
    remedy: "Åbn den i sit program; er der noget at se, så udskriv den til PDF.",
  },
  "all-pages-failed": {
    message: "Ingen af siderne kunne læses.",
    remedy: "Hent filen igen, eller skan dokumentet på ny.",
  },
  "too-large": { message: "Filen er for stor.", remedy: "Del den i mindre filer." },
  "timed-out": {
    message: "Læsningen tog for lang tid.",
    remedy: "Kør igen med --retry-failed og en højere --page-timeout.",
  },
  "worker-died": {
    message: "Filen fik læseprogrammet til at gå ned.",
    remedy: "Kør igen med --retry-failed; sker det igen, så udskriv filen til en ny PDF.",
  },
  "schema-violation": {
    message: "Resultatet holdt ikke, hvad det skal: det er en fejl i programmet.",
    remedy: "Meld den sammen med dokumentet, eller med dets opsætning, hvis det er fortroligt.",
  },
  "internal-error": {
    message: "En fejl i programmet standsede dette dokument.",
    remedy: "Meld den sammen med dokumentet, eller med dets opsætning, hvis det er fortroligt.",
  },
  "ocr-off": {
    message: "Siden er et billede uden tekst, og OCR var slået fra.",
    remedy: "Kør igen med --ocr auto.",
  },
  "image-not-decoded": {
    message: "Siden har et billede, der ikke kunne åbnes.",
    remedy: "Hent filen igen, eller skan siden på ny.",
  },
};

const measures: Readonly<Record<string, string>> = {
  "agenda items a document": "Punkter pr. dokument",
  "decisions a document": "Beslutninger pr. dokument",
  "legal references a document": "Lovhenvisninger pr. dokument",
  "deadlines a document": "Frister pr. dokument",
  "pages a document": "Sider pr. dokument",
};

const figure = (value: number) => value.toLocaleString("da", { maximumFractionDigits: value < 10 ? 1 : 0 });

function alarm({ measure, now, median }: Alarm): string {
  if (measure === "files")
    return `${figure(median - now)} af ${figure(median)} filer er væk; deres dokumenter er beholdt. Er et drev ikke tilsluttet, så tilslut det; er filerne fjernet med vilje, så kør igen med --accept-removals.`;
  return `${measures[measure] ?? measure}: ${figure(now)}, hvor de tidligere kørsler gav omkring ${figure(median)}.`;
}

/** What the program says of itself, in Danish. */
export const daSaid: Said = {
  finding,
  diagnostic: ({ code, message, candidates }, quote) => {
    const line = quote?.replace(/\s+/gu, " ").trim() ?? null;
    return diagnostics[code]?.(line, candidates ?? []) ?? message;
  },
  failure: ({ code, message, remedy }) => failures[code] ?? { message, remedy },
  alarm,
  reason: () => "Ingen lov i dokumentet hører sikkert til denne henvisning.",
};
