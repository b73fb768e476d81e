import type { SuspectRule } from "./suspect-rule.ts";

/** A figure or a sign for §, and the number right after it. */
const glued =
  /^(?<open>[(["“”„»]{0,2})(?<sign>[8$S&5B§]{1,2})(?<speck>[.,:'’-]?)(?<number>[0-9]{1,3}(?:[a-zæøå]|\.[0-9]{1,2})?(?:[-–][0-9]{1,3}[a-zæøå]?)?)(?<end>(?:-\p{Ll}{2,30})?["”]?[.,;:)\]]{0,3})$/u;
/** With a speck in it a number of three figures is one of thousands or with a fraction (`8.161`, `5,250`). */
const fullNumber = /^[0-9]{3}/u;
/** What numbers the headings of a local plan or a byelaw: `§ 12`, `§ 7.4`. Longer ones are of streets and towns. */
const headingNumber = /^[0-9]{1,2}(?:\.[0-9]{1,2})?$/u;
/** The sign of this number stands apart before it: what looks like one here is a figure. */
const signBefore = /^[(["“”„»'.,]{0,3}[8$S&5s6B§9%3£?]{1,3}[.,:;'-]?$/u;
/** Words after which a citation is due. */
const citing =
  /(?:^|\p{L})(?:jf\.?|jævnfør|lovens?|efter|ved|iht\.?|af|i|medfør|og|samt|eller|[Ss]tk\.?|[Pp]aragraf|SEL|LBK|cirkulærets?|bekendtgørelsens?|vedtægtens?|forordningens?|aftalens?|:)$/u;
/** Words that follow the number of a provision. */
const provision = /^(?:stk\.?|nr\.?|litra|[a-z]\b[,.]?|pkt\.?|og|i)$/u;

/** `879b`, `$104`, `(8115)`: a § that runs into its number. */
export const gluedParagraphSign: SuspectRule = {
  name: "glued-paragraph-sign",
  sign: "§",
  suspects: ({ before, text, after, startsLine = false, inColumn = false }) => {
    const { sign = "", speck = "", number = "" } = glued.exec(text)?.groups ?? {};
    if (sign === "" || signBefore.test(before)) return false;
    if (speck !== "" && !inColumn && (fullNumber.test(number) || !/\p{L}/u.test(before))) return false;
    // A postal code stands before a name too: it has three figures after what would be the sign.
    if (startsLine && /^\p{Lu}/u.test(after)) return headingNumber.test(number);
    if (inColumn) return true;
    return /[$S&B§]/u.test(sign) || citing.test(before) || provision.test(after);
  },
  restore(first, second) {
    const { open = "", sign = "", number = "", end = "" } = glued.exec(first)?.groups ?? {};
    const seen =
      /(?<signs>§{1,2})\s?(?<number>[0-9]{1,3}(?:[a-z]|\.[0-9]{1,2})?(?:[-–][0-9]{1,3}[a-z]?)?)?/u.exec(
        second,
      )?.groups;
    if (seen?.signs === undefined) return undefined;
    const figures = seen.number;
    // Where the second reading shows fewer figures, those it lacks were the sign's.
    if (figures !== undefined && `${sign}${number}`.endsWith(figures))
      return `${open}${`${sign}${number}`.length - figures.length >= 2 ? "§§" : "§"} ${figures}${end}`;
    return `${open}${sign.length >= 2 ? "§§" : "§"} ${number}${end}`;
  },
  examples: [
    { before: "jf.", text: "879b.", after: "Borgeren", second: "§79b.", restored: "§ 79b." },
    { before: "lovens", text: "$104", after: "og", second: "§104", restored: "§ 104" },
    { before: "loven", text: "(8115)", after: "om", second: "(§115)", restored: "(§ 115)" },
    { before: "efter", text: "8883-87", after: "i", second: "§§83-87", restored: "§§ 83-87" },
    {
      before: "2023.",
      text: "812",
      after: "Arealanvendelse",
      startsLine: true,
      second: "§12",
      restored: "§ 12",
    },
    {
      before: "miljøet.",
      text: "87.4",
      after: "Udstykning",
      startsLine: true,
      second: "§7.4",
      restored: "§ 7.4",
    },
    { before: "", text: "872", after: "", inColumn: true, second: "§72", restored: "§ 72" },
    { before: "Merudgifter:", text: "8105.", after: "Se", second: "§105.", restored: "§ 105." },
    { before: "et", text: "8.17,", after: "stk.", second: "§ 17,", restored: "§ 17," },
    { before: "efter", text: "889b-aftalen", after: "om", second: "§89b-aftalen", restored: "§ 89b-aftalen" },
  ],
  nonExamples: [
    { before: "efter", text: "85", after: "år", second: "85" },
    { before: "", text: "872", after: "", inColumn: true, second: "872" },
    { before: "kr.", text: "8250", after: "til", second: "8250" },
    { before: "til", text: "8.161", after: "kr.", second: "8.161" },
    { before: "på", text: "8,5", after: "og", second: "8,5" },
    { before: "i", text: "8600", after: "Silkeborg", startsLine: true, second: "§600" },
    { before: "8", text: "54", after: "c", second: "§54" },
  ],
};
