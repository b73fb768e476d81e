import type { Form } from "../../text/form.ts";
import { WORD_START } from "../../text/words.ts";
import { actByTitle } from "../acts/lookup.ts";
import { unknownLength, wordsAfter } from "../acts/title-words.ts";
import type { Token } from "../token.ts";

/**
 * `lov om social service`, `loven om forpligtende samarbejder`, `bekendtgørelse af lov om planlægning`, `bekendtgørelse om affald`.
 * A title in the table is taken as far as the table goes; any other to the first mark or word that ends it.
 */
export const actTitle: Form<Token> = {
  name: "act-title",
  trigger: `${WORD_START}(?:lov|bekendtgørelse)`,
  pattern: new RegExp(
    `${WORD_START}(?<consolidation>(?:lovbekendtgørelse|bekendtgørelse)[\\s\\u00a0]{1,4}(?:af|om)[\\s\\u00a0]{1,4}(?=lov[\\s\\u00a0]))?` +
      `(?<kind>lov|bekendtgørelse)(?<definite>en|n)?[\\s\\u00a0]{1,6}om(?=[\\s\\u00a0])`,
    "iy",
  ),
  read(match, text) {
    const kind = (match.groups?.kind ?? "").toLowerCase();
    if (kind === "bekendtgørelse" && match.groups?.consolidation !== undefined) return undefined;
    const rest = wordsAfter(text, match.index + match[0].length);
    const found = actByTitle([kind, "om", ...rest.words]);
    const type =
      match.groups?.consolidation !== undefined
        ? "lovbekendtgørelse"
        : kind === "lov"
          ? "lov"
          : "bekendtgørelse";
    const count = found === undefined ? unknownLength(rest) : found.count - 2;
    const headed = found === undefined ? headedTitle(text, match.index) : undefined;
    const end = headed ?? rest.ends[count - 1];
    if (count < 1 || end === undefined) return undefined;
    if (rest.words[0] === "ændring" || /^ændringer af lov/.test(rest.words.slice(0, 3).join(" ")))
      return undefined;
    const start = match.index;
    const titleStart = start + (match.groups?.consolidation?.length ?? 0);
    const written = text.slice(titleStart, end).replace(/[\s\u00a0]{1,12}/g, " ");
    const name = written
      .replace(/^lov(?:en)? om/i, "lov om")
      .replace(/^bekendtgørelsen? om/i, "bekendtgørelse om");
    return {
      kind: "act",
      span: { start, end },
      act: {
        name,
        type,
        key: found?.act.key ?? null,
        title: found?.act.title ?? null,
        number: null,
        date: null,
      },
      domain: kind === "lov" ? "statute" : "order",
      needsProvision: false,
    };
  },
  examples: [
    "efter lov om social service",
    "loven om forpligtende samarbejder",
    "bekendtgørelse af lov om planlægning",
    "Lov om miljømål m.v. for internationale naturbeskyttelsesområder",
    "lov om offentlige veje mv.",
    "bekendtgørelse om affald",
    "lov om Almene boliger",
  ],
  nonExamples: ["loven om dagen", "lov og orden", "lov om ændring af lov", "bekendtgørelse i dag"],
};

/** A page about one provision opens with the title and its number on a line: `Lov om havne i byer og på øer § 4`. */
const WITH_PROVISION =
  /^(?<title>[^\n§.]{8,260}?)[ \u00a0]{1,3}§[ \u00a0]?\d{1,3}(?:[ ]?[a-z])?[ \u00a0]{0,4}(?:\n|$)/;

/** Where the title ends that such a line opens with; undefined where the act stands in no such line. */
function headedTitle(text: string, start: number): number | undefined {
  if (start > 0 && text[start - 1] !== "\n") return undefined;
  const title = WITH_PROVISION.exec(text.slice(start, start + 300))?.groups?.title;
  return title === undefined ? undefined : start + title.length;
}
