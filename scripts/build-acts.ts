/**
 * Builds `pipeline/data/acts.txt` from a table of Lovtidende A: one act a line, `YEAR_NUMBER`, date of signature,
 * kind, status and title, divided by tabs. Titles are kept only of the acts that papers cite by name.
 *
 *   npx node scripts/build-acts.ts TABLE.tsv
 *
 * Source of the facts: retsinformation.dk (titles, numbers and dates of acts are free of copyright, ophavsretsloven § 9).
 */
import { readFileSync, writeFileSync } from "node:fs";
import { namedActs } from "../extractors/legal-references/acts/index.ts";
import { titleKey } from "../extractors/legal-references/acts/title-key.ts";

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
  if (canonical === undefined || /Ændring|Æ#/.test(kind)) continue;
  byTitle.set(canonical, (byTitle.get(canonical) ?? new Set()).add(`${date}/${number}/${letter}`));
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
writeFileSync(
  new URL("../pipeline/data/acts.txt", import.meta.url),
  `${days.join("\n")}\n\n${titles.join("\n")}\n`,
);
const missing = namedActs.filter(([title]) => !byTitle.has(titleKey(title))).map(([title]) => title);
process.stderr.write(`${days.length} days, ${titles.length} titles; without facts: ${missing.join("; ")}\n`);
