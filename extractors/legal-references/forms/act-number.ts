import type { ActType } from "../../../schemas/legal-reference.ts";
import { findDates, isoOf } from "../../text/dates.ts";
import type { Form } from "../../text/form.ts";
import { GAP, WORD_START } from "../../text/words.ts";
import type { Token } from "../token.ts";

const KINDS: readonly (readonly [RegExp, ActType, string])[] = [
  [
    /^(?:lovbek|[lI1]bk|lbk|bekendtgørelse[\s\S]{1,6}af[\s\S]{1,6}lov)/i,
    "lovbekendtgørelse",
    "lovbekendtgørelse",
  ],
  [/^(?:bek|bkg)/i, "bekendtgørelse", "bekendtgørelse"],
  [/^(?:ci[rs]|cirkulære|skr)/i, "cirkulære", "cirkulære"],
  [/^(?:vej|vejledning)/i, "vejledning", "vejledning"],
  [/^lov/i, "lov", "lov"],
  [/anordning/i, "unknown", "anordning"],
];

/** A line's end that may cut the word, as narrow columns do. */
const CUT = "(?:-[ \\u00a0]?\\n[ \\u00a0]{0,4})?";
/** `bekendtgørelse`, whole or cut at any of its syllables. */
const ORDER = `be${CUT}kendt${CUT}gø${CUT}rel${CUT}se`;

/**
 * An act by number and date: `lov nr. 498 af 1. maj 2019`, `LBK nr 423 af 30/04/2018`, `bekendtgørelse nr. 622 af 17/6 06`,
 * `lovbekendtgørelse nr. 1157/2020`. A number with no date or year names no act.
 */
export const actNumber: Form<Token> = {
  name: "act-number",
  trigger: `${WORD_START}(?:lov|be-[ ]?\\n|bek|bkg|[lI1]bk|ci[rs]|vej|anordning|kgl\\.?[\\s\\u00a0]|kongelig[\\s\\u00a0])`,
  pattern: new RegExp(
    `${WORD_START}(?<kind>lov${CUT}${ORDER}[nr]?|lovbek\\.|lovbek?g\\.?|lovbek\\.?[ ]?g\\.|[lI1]bk(?:g\\.?|\\.)?(?:[ ]?H)?|${ORDER}[nr]?|bek\\.|BEK|bkg\\.|lov(?:en)?|cirkulære(?:t|skrivelse)?|CIS|CIR(?:1?H)?|cirk?\\.|vejledning(?:en)?|VEJL?|(?:(?:kgl\\.?|kongelig)[\\s\\u00a0]{1,3})?anordning(?:en)?)` +
      `${GAP}(?:[,(]${GAP})?(?:nr|nummer)?\\.?${GAP}(?<number>\\d{1,5})(?![\\d.]\\d|\\d)` +
      `(?:${GAP},?${GAP}(?:af|fra|dateret|den|d\\.)(?:${GAP}(?:den|d\\.))?${GAP}(?=\\d)|[ ](?=\\d{1,2}[./-]\\d{1,2}[./-]\\d{4})|${GAP}/${GAP}(?<year>(?:19|20)\\d{2})(?!\\d))`,
    "iy",
  ),
  read(match, text) {
    const { kind: written = "", number = "", year } = match.groups ?? {};
    const kind = written.replace(/-[\s\u00a0]{1,8}/g, "");
    const known = KINDS.find(([pattern]) => pattern.test(kind));
    if (
      known === undefined ||
      (/^(?:vejl?|ci[rs]|bek|lbk)\.?$/i.test(kind) && !/^[A-Z]/.test(kind) && !kind.endsWith("."))
    )
      return undefined;
    const [, type, word] = known;
    const from = match.index + match[0].length;
    const [date] = year === undefined ? findDates(text.slice(from, from + 40)) : [];
    const bare =
      year ??
      (date === undefined ? /^(?:19|20)\d{2}(?!\d)/.exec(text.slice(from, from + 5))?.[0] : undefined);
    const iso =
      bare ?? (date !== undefined && date.span.start === 0 && date.precision === "day" ? isoOf(date) : null);
    if (iso == null) return undefined;
    const end =
      year !== undefined
        ? from
        : date === undefined || date.span.start !== 0
          ? from + 4
          : from + date.span.end;
    // `bekendtgørelse (nr. 14 af 11-12-2007) om …`
    const bracket = /\(/.test(match[0]) && text[end] === ")" ? 1 : 0;
    const shown = date === undefined ? iso : text.slice(from, end).replace(/[\s\u00a0]{1,12}/g, " ");
    return {
      kind: "act",
      span: { start: match.index, end: end + bracket },
      act: {
        name: year === undefined ? `${word} nr. ${number} af ${shown}` : `${word} nr. ${number}/${iso}`,
        type,
        key: null,
        title: null,
        number: String(Number(number)),
        date: iso,
      },
      domain: type === "lov" || type === "lovbekendtgørelse" ? "statute" : "order",
      needsProvision: false,
    };
  },
  examples: [
    "lov nr. 498 af 1. maj 2019",
    "LBK nr 423 af 30/04/2018",
    "bekendtgørelse nr. 622 af 17/6 06",
    "lovbekendtgørelse nr. 1157/2020",
    "LBK nr. 1887 01/10/2021",
    "bekendtgørelse nr. 924 af 27. juni\n\n2016",
    "bekendtgørelse (nr. 1448 af 11-12-2007) om havne",
    "Cirkulære nr. 9 af 3. januar 1994",
    "VEJ nr 9348 af 01/06/2023",
    "kgl. anordning nr. 12 af 4. juni 1987",
    "CIS nr. 12002 25/09/1975",
    "be-\nkendtgørelse nr. 14 af 3. maj 2013",
    "VEJL nr. 84 07/06/1995",
  ],
  nonExamples: ["lov nr. 7", "vej 14 af 2", "vej 3/2020", "bekendtgørelsen af 3. maj 2020", "loven 12 gange"],
};

const LIST_REACH = 220;
/** Several acts of one kind, whose kind is written once: `bekendtgørelser nr. 525 af … om …, og nr. 837 af …`. */
const LIST_OF_ACTS =
  /(?<kind>lovbekendtgørelser|bekendtgørelser|cirkulærer|love)(?:ne)?[\s\u00a0]nr\.?[\s\u00a0]\d{1,5}[\s\u00a0]af[\s\u00a0](?:[^.;:§]|(?<=\d|nr|m|v)\.){4,160}(?:,|og|samt)[\s\u00a0]{1,3}$/i;

function kindOfList(before: string) {
  const kind = LIST_OF_ACTS.exec(before)?.groups?.kind?.toLowerCase();
  if (kind === undefined) return undefined;
  const known = KINDS.find(([pattern]) => pattern.test(kind));
  return known === undefined ? undefined : { type: known[1], word: known[2] };
}

/** `nr. 1157 af 1. juli 2020` behind a title: `bekendtgørelse af lov om planlægning, nr. 1157 af …`. The kind comes from the title. */
export const bareNumber: Form<Token> = {
  name: "bare-number",
  trigger: `${WORD_START}nr\\.?[\\s\\u00a0]`,
  pattern: new RegExp(
    `${WORD_START}nr\\.?${GAP}(?<number>\\d{1,4})(?!\\d)${GAP}(?:af|fra)(?:${GAP}(?:den|d\\.))?${GAP}(?=\\d{1,2}[./ -])`,
    "iy",
  ),
  read(match, text) {
    const from = match.index + match[0].length;
    const [date] = findDates(text.slice(from, from + 40));
    if (date === undefined || date.span.start !== 0 || date.precision !== "day") return undefined;
    const iso = isoOf(date);
    if (iso === null) return undefined;
    const end = from + date.span.end;
    const listed = kindOfList(text.slice(Math.max(0, match.index - LIST_REACH), match.index));
    const written = text.slice(match.index, end).replace(/[\s\u00a0]{1,12}/g, " ");
    return {
      kind: "act",
      span: { start: match.index, end },
      act: {
        name: listed === undefined ? written : `${listed.word} ${written}`,
        type: listed?.type ?? "unknown",
        key: null,
        title: null,
        number: String(Number(match.groups?.number)),
        date: iso,
      },
      domain: listed === undefined || listed.type.startsWith("lov") ? "statute" : "order",
      needsProvision: listed === undefined,
    };
  },
  examples: [
    "lov om planlægning, nr. 1157 af 1. juli 2020",
    "bekendtgørelser nr. 525 af 14. juni 1996 og nr. 837 af 27. november 1998",
  ],
  nonExamples: ["nr. 12 af 30 sager", "nr. 4 af 2. række"],
};
