import type { Form } from "../../text/form.ts";
import { GAP, WORD_START } from "../../text/words.ts";
import { unionNames } from "../acts/union-acts.ts";
import type { Token } from "../token.ts";

/** `forordning (EU) 2016/679`, `direktiv 2014/24/EU`, `Rådets direktiv 92/43/EØF`, `forordning (EF) nr. 1370/2007`. */
export const unionAct: Form<Token> = {
  name: "union-act",
  trigger: "(?:forordning|direktiv)",
  pattern: new RegExp(
    `(?<=(?<institution>(?:Europa-Parlamentets${GAP}og${GAP})?(?:Rådets|Kommissionens)${GAP}(?:delegerede${GAP}|gennemførelses)?)?)` +
      `(?<kind>forordning|direktiv)(?:en|et)?${GAP}(?:\\((?<body>EU|EF|EØF|Euratom)\\))?${GAP}(?:nr\\.?)?${GAP}(?<first>\\d{1,4})/(?<second>\\d{1,4})(?:/(?<suffix>EU|EF|EØF))?(?![\\d/])`,
    "iy",
  ),
  read(match) {
    const { kind = "", body, first = "", second = "", suffix } = match.groups ?? {};
    const type = kind.toLowerCase() === "forordning" ? "forordning" : "direktiv";
    if (type === "direktiv" && suffix === undefined && body === undefined) return undefined;
    const community = (suffix ?? body ?? "").toUpperCase();
    const number = `${first}/${second}`;
    const name =
      type === "direktiv"
        ? suffix === undefined
          ? `direktiv (${community}) ${number}`
          : `direktiv ${number}/${community}`
        : `forordning ${community === "" ? "" : `(${community}) `}${number}`;
    return {
      kind: "act",
      span: {
        start: match.index - (match.groups?.institution?.length ?? 0),
        end: match.index + match[0].length,
      },
      act: { name, type, key: null, title: null, number, date: null },
      domain: "union",
      needsProvision: false,
    };
  },
  examples: [
    "forordning (EU) 2016/679",
    "direktiv 2014/24/EU",
    "Rådets direktiv 92/43/EØF",
    "forordning (EF) nr. 1370/2007",
  ],
  nonExamples: ["direktiv 3/4", "forordning", "direktiver"],
};

/** A part of the Union's rules, and rules of other places, that no name of an act ends in. */
const NO_ACT =
  /^(?:lands|landstings?|hjemmestyre|inatsisart|politi|gade|gennemførelses|moder|ramme|sær|ændrings|ordens|special)/;

/** Union acts by the name that papers give them: `databeskyttelsesforordningen`, `habitatdirektivet`. One that is in no table stays open. */
export const unionNickname: Form<Token> = {
  name: "union-nickname",
  trigger: `(?:${WORD_START}gdpr(?![a-zæøå-])|(?:forordning|direktiv)(?:en|et))`,
  pattern:
    /(?:(?<short>(?<![\wÀ-ÖØ-öø-ÿ-])gdpr)|(?<=(?<![\wÀ-ÖØ-öø-ÿ-])(?<head>[A-ZÆØÅa-zæøå][A-ZÆØÅa-zæøå0-9-]{1,40}))(?<noun>forordningen|direktivet))(?<genitive>['’]?s)?(?![\wÀ-ÖØ-öø-ÿ-])/iy,
  read(match) {
    const { short, head = "", noun = "" } = match.groups ?? {};
    const written = short ?? head + noun;
    const lower = written.toLowerCase();
    if (NO_ACT.test(lower)) return undefined;
    const known = unionNames[lower];
    return {
      kind: "act",
      span: { start: match.index - head.length, end: match.index + match[0].length },
      act: {
        name: /^[A-ZÆØÅ]{2,5}(?:-|$)/.test(written) ? written : lower,
        type: known?.type ?? (/^f/i.test(noun) ? "forordning" : "direktiv"),
        key: null,
        title: known?.title ?? null,
        number: known?.number ?? null,
        date: null,
      },
      domain: "union",
      needsProvision: false,
    };
  },
  examples: [
    "databeskyttelsesforordningens artikel 6",
    "habitatdirektivet",
    "GDPR",
    "efter drikkevandsdirektivet",
    "AI-forordningens artikel 5",
  ],
  nonExamples: [
    "GDPR-ansvarlig",
    "habitatdirektiverne",
    "udbudsdirektør",
    "forordningen",
    "landstingsforordningen",
  ],
};
