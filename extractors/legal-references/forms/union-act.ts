import type { Form } from "../../text/form.ts";
import { GAP, WORD_START } from "../../text/words.ts";
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
        ? `direktiv ${number}/${community}`
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

const NICKNAMES: Readonly<Record<string, readonly [string, string, "forordning" | "direktiv"]>> = {
  databeskyttelsesforordningen: ["forordning (EU) 2016/679", "2016/679", "forordning"],
  persondataforordningen: ["forordning (EU) 2016/679", "2016/679", "forordning"],
  gdpr: ["forordning (EU) 2016/679", "2016/679", "forordning"],
  "gdpr-forordningen": ["forordning (EU) 2016/679", "2016/679", "forordning"],
  habitatdirektivet: ["direktiv 92/43/EØF", "92/43", "direktiv"],
  fuglebeskyttelsesdirektivet: ["direktiv 2009/147/EF", "2009/147", "direktiv"],
  vandrammedirektivet: ["direktiv 2000/60/EF", "2000/60", "direktiv"],
  oversvømmelsesdirektivet: ["direktiv 2007/60/EF", "2007/60", "direktiv"],
  udbudsdirektivet: ["direktiv 2014/24/EU", "2014/24", "direktiv"],
  "vvm-direktivet": ["direktiv 2011/92/EU", "2011/92", "direktiv"],
  affaldsdirektivet: ["direktiv 2008/98/EF", "2008/98", "direktiv"],
  arbejdstidsdirektivet: ["direktiv 2003/88/EF", "2003/88", "direktiv"],
};

/** Union acts by the name that papers give them: `databeskyttelsesforordningen`, `habitatdirektivet`, `GDPR`. */
export const unionNickname: Form<Token> = {
  name: "union-nickname",
  trigger: `${WORD_START}(?:databeskyttelsesf|persondataf|gdpr|habitatd|fuglebeskyttelsesd|vandrammed|oversvømmelsesd|udbudsd|vvm-d|affaldsd|arbejdstidsd)`,
  pattern: new RegExp(
    `${WORD_START}(?<name>${Object.keys(NICKNAMES)
      .sort((a, b) => b.length - a.length)
      .join("|")})(?<genitive>['’]?s)?(?![\\wÀ-ÖØ-öø-ÿ-])`,
    "iy",
  ),
  read(match) {
    const name = match.groups?.name ?? "";
    const known = NICKNAMES[name.toLowerCase()];
    if (known === undefined) return undefined;
    const [title, number, type] = known;
    return {
      kind: "act",
      span: { start: match.index, end: match.index + match[0].length },
      act: {
        name: /^gdpr/i.test(name) ? name : name.toLowerCase(),
        type,
        key: null,
        title,
        number,
        date: null,
      },
      domain: "union",
      needsProvision: false,
    };
  },
  examples: ["databeskyttelsesforordningens artikel 6", "habitatdirektivet", "GDPR"],
  nonExamples: ["GDPR-ansvarlig", "habitatdirektiverne", "udbudsdirektør"],
};
