/**
 * Builds `pipeline/data/acts.txt` from a table of Lovtidende A: one act a line, `YEAR_NUMBER`, date of signature,
 * kind, status and title, divided by tabs. Of orders (bekendtgørelser) the title is kept where it states a nickname, stands in the table of
 * acts, or is short and not from before this century; of acts and consolidations always.
 *
 *   npx node scripts/build-acts.ts TABLE.tsv
 *
 * Source of the facts: retsinformation.dk (titles, numbers and dates of acts are free of copyright, ophavsretsloven § 9).
 */
import { readFileSync, writeFileSync } from "node:fs";
import { namedActs } from "../extractors/legal-references/acts/index.ts";
import { titleKey } from "../extractors/legal-references/acts/title-key.ts";

/** An act that is not in the table: its title as printed, without what is added to it, and its nickname where it states one. */
interface Other {
  readonly title: string;
  readonly nickname: string | null;
  readonly versions: Set<string>;
}

/** An act that only changes, repeals or puts into force another is not cited by its title. */
const AMENDS = /ændring(?:er)? (?:af|i)|ophævelse af|ikrafttræden|ikraftsættelse|tillægsbevilling|finanslov/i;
const NICKNAME = /\((?<name>[A-Za-zæøåÆØÅ-]{3,40}(?:loven|bekendtgørelsen))\)/;

function tidyTitle(title: string): string {
  const plain = title
    .replaceAll("\\n", " ")
    .replaceAll("_", " ")
    .replace(/\(\*\s{0,2}\d{1,2}\s{0,2}\)/g, " ")
    .replace(/\((?=[A-Za-zæøåÆØÅ-]{3,40}(?:loven|bekendtgørelsen)\))[^)]{0,60}\)/g, " ")
    .replace(/(?:[ ]{0,2}\d{1,2}\)){1,4}$/, " ")
    .replace(/(?<=[a-zæøå.)])\d{1,2}\)?$/, " ")
    .replace(/^bekendtgørelse\s{1,3}af\s{1,3}/i, "")
    .replace(/\s{1,20}/g, " ")
    .trim()
    .replace(/\.$/, (dot, at: number, whole: string) =>
      /(?:m\.v|m\.m|m\.fl)$/.test(whole.slice(0, at)) ? dot : "",
    );
  return plain.charAt(0).toLowerCase() + plain.slice(1);
}

const LONGEST_TITLE = 130;

function isCited(title: string, nickname: string | null, date: string): boolean {
  return (
    nickname !== null ||
    (title.startsWith("bekendtgørelse ") && title.length <= LONGEST_TITLE && date >= "2000")
  );
}

/** `L` act, `C` consolidation, `B` order, `R` decree (anordning) or open letter. */
function kindLetter(kind: string): string {
  if (/^(?:LBK|Lovbek)/i.test(kind)) return "C";
  if (/^(?:LOV|Ændringslov)/i.test(kind)) return "L";
  if (/^(?:AN[DG]|Anordning|Ændringsanordning|Ikrafttræd\. anordning|ÅBR|Åbent)/i.test(kind)) return "R";
  return "B";
}

const [table] = process.argv.slice(2);
if (table === undefined) throw new Error("Missing table: npx node scripts/build-acts.ts TABLE.tsv");

const wanted = new Map(
  namedActs.flatMap((names) => names.map((name) => [titleKey(name), titleKey(names[0])])),
);
const byDate = new Map<string, Map<string, number[]>>();
const byTitle = new Map<string, Set<string>>();
const others = new Map<string, Other>();
for (const line of readFileSync(table, "utf8").split("\n")) {
  const [key, date, kind, , title] = line.split("\t");
  if (key === undefined || date === undefined || kind === undefined || title === undefined) continue;
  const [year, number] = key.split("_");
  if (year === undefined || number === undefined || !date.startsWith(year)) continue;
  const letter = kindLetter(kind);
  const day = byDate.get(date) ?? new Map<string, number[]>();
  byDate.set(date, day.set(letter, [...(day.get(letter) ?? []), Number(number)]));
  const nickname = /\((?<name>[a-zæøå-]{3,40}loven)\)/i.exec(title)?.groups?.name;
  const canonical =
    wanted.get(titleKey(title)) ?? (nickname === undefined ? undefined : wanted.get(titleKey(nickname)));
  if (/Ændring|Æ#|I#|Ikrafttræd/.test(kind)) continue;
  const version = `${date}/${number}/${letter}`;
  if (canonical === undefined) {
    const written = tidyTitle(title);
    const short = NICKNAME.exec(title)?.groups?.name?.toLowerCase() ?? null;
    if (letter === "R" || AMENDS.test(written) || (letter === "B" && !isCited(written, short, date)))
      continue;
    const key = titleKey(written);
    const other = others.get(key) ?? { title: written, nickname: null, versions: new Set() };
    others.set(key, { ...other, nickname: short ?? other.nickname, versions: other.versions.add(version) });
    continue;
  }
  byTitle.set(canonical, (byTitle.get(canonical) ?? new Set()).add(version));
}

const days = [...byDate]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([date, kinds]) => {
    const groups = [...kinds].sort(([a], [b]) => (a < b ? -1 : 1));
    return `${date} ${groups.map(([letter, numbers]) => letter + numbers.sort((a, b) => a - b).join(",")).join(" ")}`;
  });
const titles = [...byTitle]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([title, acts]) => `${title}\t${[...acts].sort().join(" ")}`);
const rest = [...others.values()]
  .sort((a, b) => (a.title < b.title ? -1 : 1))
  .map(({ title, nickname, versions }) => `${title}\t${nickname ?? ""}\t${[...versions].sort().join(" ")}`);
writeFileSync(
  new URL("../pipeline/data/acts.txt", import.meta.url),
  `${days.join("\n")}\n\n${titles.join("\n")}\n\n${rest.join("\n")}\n`,
);
const missing = namedActs.filter(([title]) => !byTitle.has(titleKey(title))).map(([title]) => title);
process.stderr.write(
  `${days.length} days, ${titles.length} titles, ${rest.length} more; without facts: ${missing.join("; ")}\n`,
);
