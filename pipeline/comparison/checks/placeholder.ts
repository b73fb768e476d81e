import { monthPattern } from "../danish/months.ts";
import { type CheckedRecord, evidenceOf, type FindingDraft, inOneLine, itemNumberAt } from "../finding.ts";
import { findingValue } from "../values.ts";
import type { Check } from "./check.ts";

const thing =
  "(?:dato|navn|navne|fornavn|efternavn|beløb|tekst|tal|link|henvisning|adresse|sagsnr|sagsnr\\.|sagsnummer|årstal|titel|kommune|antal|citat|sted|tidspunkt|klokkeslæt|periode|frist|pris|telefon|telefonnummer|telefonnr\\.|e-mail|mail|matrikel|matr\\.nr\\.|journalnr\\.|underskrift|sagsbehandler|modtager|afsender|lokale|emne|overskrift)";
/** What is said of what is not there yet. */
const missing =
  "(?:mangler|indsættes|tilføjes|udfyldes|følger|afklares|opdateres|kommer|skrives|rettes|tjekkes|uddybes|præciseres)";
/** What shows that the blank stands for a word of the sentence and is no box to tick. */
const lead =
  "(?:\\b(?:den|d\\.|af|pr\\.|på|kr\\.?|nr\\.?|senest|inden|til|fra|for|med|ca\\.|§|kl\\.)\\s{0,3})";

const forms: readonly RegExp[] = [
  new RegExp(`${lead}\\[[\\s.…_xX]{0,10}\\]`, "gu"),
  new RegExp(
    `\\[\\s{0,10}\\]\\s{0,3}(?:kr\\b|pct|%|mio\\b|uger\\b|dage\\b|(?:${monthPattern})\\b|20\\d{2}(?!\\d))`,
    "gu",
  ),
  /[[<{(](?:(?:indsæt|skriv|angiv|udfyld)(?!\p{L})|her indsættes)[^\]>})\n]{0,60}[\]>})]/giu,
  new RegExp(`[[<{]\\s?${thing}\\s?[\\]>}]`, "giu"),
  new RegExp(`${lead}\\((?:dato|navn|beløb|årstal)\\)`, "gu"),
  new RegExp(`\\[(?:\\p{Ll}[\\p{Ll}-]{2,20}\\s){1,3}${thing}\\]`, "gu"),
  new RegExp(`<(?:${thing}(?:\\s(?:og\\s)?|\\/)){1,2}${thing}>`, "giu"),
  new RegExp(
    `\\[(?:\\p{L}[\\p{L}-]{1,20}\\s){0,4}(?:skal\\s)?${missing}(?:\\s\\p{L}{2,20}){0,3}\\s?[!.]?\\]`,
    "giu",
  ),
  /(?<![\p{L}\d])(?:TODO|TBD|TBA)(?![\p{L}\d])(?::[^\n.]{0,40})?/gu,
  /(?<=\b(?:den|d\.|dato:?)\s{0,3})_{1,4}\s?[/.-]\s?_{1,4}(?:\s?[/.-]?\s?(?:20(?:\d{2}|_{1,4})|_{2,4}))?/giu,
  /(?<![\p{L}\d])[dD]{2}\.?\s?[mM]{2,4}\.?\s?(?:[åÅ]{4}|[yY]{4})(?![\p{L}\d])(?!\))/gu,
  /^(?:[Tt]ekst|[Tt]al|[Aa]fsnit|[Rr]esume|[Oo]pdateret tekst)\s(?:følger|mangler|kommer|indsættes|tilføjes)(?:\ssenere)?[.!]?$/gmu,
  /^\?{2,6}[.]?$/gmu,
  /(?<=\s)[xX]\s(?:mio\.\s|mia\.\s)?kr(?!\p{L})/gu,
  /\bmatr\.\s?nr\.\s[xX]{1,4}(?![\p{L}\d])/gu,
  /(?<=\bkr\.\s{0,2})_{3,30}(?!_|\s*$)/gmu,
  /(?<=\b(?:udgør|på|er|pr\.)\s{1,2})(?:_{3,30}|\.{4,30}|…{2,10})\s?(?:kr\b|pct\b|%|mio\b|m2\b)/gu,
  /(?<=(?:[Kk]ære|[Tt]il|[Hh]ej)\s)(?:\[[^\]\n]{2,30}\]|<[\p{L} /]{2,30}>|_{3,30})/gu,
  /(?<=\b(?:indkom|modtaget|er|var|kom)\s(?:der\s)?)[xX]{2,3}(?=\s\p{Ll}{3,})/gu,
  /\bindsæt (?:dato|navn|beløb|årstal)(?: her)?\b/giu,
  /(?<=\b(?:den|d\.|senest|inden|pr\.|fra|til)\s)[dD]{2}\s?[./-]\s?[mM]{2}\s?[./-]\s?(?:[åÅ]{2,4}|[yY]{2,4}|20\d{2})/gu,
  /(?<=\b(?:den|d\.|senest|inden|pr\.|fra|til)\s)[xX]{1,2}[./-][xX]{1,2}[./-]?\s?(?:20\d{2}|[xX]{2,4})/gu,
  /(?<![\p{L}\d-])[xX]{2,4}(?:-|\s)(?:skolen?|vej|vejen|[kK]ommunen?|udvalget|centret|foreningen|bestyrelsen)(?!\p{L})/gu,
  new RegExp(`${lead}\\?{2,4}|(?<=\\s)\\?{2,4}\\s?(?:kr\\b|mio\\b|pct\\b|%)`, "gu"),
  /\[(?:indsættes|udfyldes|angives|tilføjes)(?!\p{L})[^\]\n]{0,60}\]/giu,
  /[([](?:indsættes|tilføjes|udfyldes|eftersendes)\s(?:senere|efter|når|inden|til)(?!\p{L})[^)\]\n]{0,40}[)\]]/giu,
  /(?<=\b(?:den|d\.|senest|inden|pr\.|fra|til)\s)(?:DATO|xx?|XX?)(?=[\s.,]*(?:20\d{2}|kl\.|\n|$|[.,]))/gu,
  /(?<=\b(?:den|d\.|senest|inden|pr\.|kl\.|kr\.?|nr\.|§|ca\.)\s{0,2})[xX]{2,6}(?![\p{L}\d])(?:[.,:\-/]{0,2}(?:[xX]{2,4}|20\d{2}))?/gu,
  new RegExp(
    `(?<![\\p{L}\\d/._-])[xX]{2,6}(?:[.,][xX]{2,3})?\\.?\\s?(?:kr\\b|mio\\b|pct\\b|%|(?:${monthPattern})\\b)`,
    "gu",
  ),
  new RegExp(
    `\\b(?:den|d\\.)\\s{1,3}(?:[_…]{1,20}|\\.{3,20})\\s{0,3}\\.?\\s{0,2}(?:(?:${monthPattern})\\b|20\\d{2})`,
    "gu",
  ),
  new RegExp(`\\b(?:den|d\\.)\\s{1,3}\\.\\s{1,3}(?:${monthPattern})\\b`, "gu"),
  /\bKlik (?:eller tryk )?her for at (?:angive|skrive|indsætte|tilføje)[^.\n]{0,40}/gu,
  /\[Skriv (?:tekst|her)[^\]\n]{0,30}\]/giu,
  /\bLorem ipsum\b/giu,
];

function check(record: CheckedRecord): readonly FindingDraft[] {
  const taken: { start: number; end: number }[] = [];
  const findings: FindingDraft[] = [];
  for (const form of forms) {
    for (const match of record.text.matchAll(form)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (taken.some((other) => other.start < span.end && span.start < other.end)) continue;
      taken.push(span);
      const around = inOneLine(record.text.slice(Math.max(0, span.start - 40), span.end + 25));
      findings.push({
        kind: "placeholder",
        severity: "warning",
        message: `Unexpected blank “${inOneLine(match[0])}”, expected what it stands for: “… ${around} …”`,
        values: [findingValue("stated", "text", match[0])],
        evidence: [evidenceOf(record, span)],
        item: itemNumberAt(record, span.start),
      });
    }
  }
  return findings;
}

/** A place that was to be filled in and was not. A box to tick, a line to sign on and a Roman numeral are none. */
export const placeholder: Check = {
  name: "placeholder",
  kind: "placeholder",
  examples: [
    "Aftalen træder i kraft den [ ] 2024.",
    "Bevillingen er på xx kr. om året.",
    "Mødet holdes den xx. maj 2024.",
    "Svaret sendes senest DATO.",
    "Kære [navn], tak for brevet.",
    "Aftale mellem [indsæt navn på leverandør] og kommunen.",
    "Aftalen er indgået den ____ 2024.",
    "Høringen slutter den  . juni 2024.",
    "Vedtægten træder i kraft den DD.MM.ÅÅÅÅ.",
    "Arbejdet udbydes den xx.xx 2024.",
    "Byrådet mødes på XX-skolen i maj.",
    "Arbejdet begynder inden (dato) og varer en uge.",
    "Aftalen er mellem kommunen og [leverandørens navn].",
    "Bevillingen er på ??? kr. om året.",
    "Beløbet fremgår af skemaet (indsættes senere).",
    "Kære <Fornavn Efternavn>, tak for brevet.",
    "Projektet vil koste [beløb mangler] og varer et år.",
    "Borgmesteren siger: [citat]",
    "Frist: DD. MMMM ÅÅÅÅ.",
    "Økonomi\nTekst følger.\n",
    "Økonomi\n???\n",
    "Medarbejderen tiltræder den __/__ 2025 og aflønnes efter aftale.",
    "Der gives tilskud på X mio. kr. til projektet.",
    "Der indkom XX høringssvar. TODO: tilføj resume.",
    "Laden opføres på matr.nr. xx Over Hornum By.",
    "Lejen udgør kr. _______ årligt og betales forud.",
  ],
  nonExamples: [
    "[ ] Ja\n[ ] Nej",
    "Sæt kryds: [x] Ja [ ] Nej",
    "Underskrift: ____________",
    "Kapitel XX handler om havne, og kong Christian X er nævnt.",
    "Se https://example.org/xx/yy for mere.",
    "Der kan indsættes dato i skemaet.",
    "Den Dato er historisk.",
    "Fødselsdato (dd-mm-åååå):",
    "Feltet (udfyldes af kommunen) er tomt.",
    "Prisen (angivet i bilag 2) er uændret.",
    "Er det rigtigt??",
    "Barnet har XX-kromosomer.",
    "Prisen er høj [se bilag 1], og planen følger [note 2].",
    "Han skrev »vi kommer [...] i morgen«.",
    "Kære Jens, adressen er <jens@eksempel.dk>.",
    "kr. ____________",
  ],
  check,
};
