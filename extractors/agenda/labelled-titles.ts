import type { Candidate } from "./candidates.ts";
import type { Paper } from "./paper.ts";

/** `Emne: Madservice`: the paper says with the same word on each item that its title follows. */
const LABELLED =
  /^(?<label>Emne|Punkt|Sag|Titel|Overskrift|Dagsordenspunkt|Tema)\s?:\s+(?<title>["”»]?\p{Lu}.{1,140})$/u;
const FEWEST = 3;
/** As unsure as an item can be that only a label tells. */
const SCORE = 1;

/** Items without numbers whose titles stand behind one label that comes back; none where it does not. */
export function labelledRun(paper: Paper): readonly Candidate[] {
  const byLabel = new Map<string, Candidate[]>();
  for (const { index, text } of paper.lines) {
    const groups = text.length > 160 ? undefined : LABELLED.exec(text)?.groups;
    if (groups === undefined || paper.furniture.has(index)) continue;
    const found = byLabel.get(groups.label ?? "") ?? [];
    found.push({
      line: index,
      shape: "labelled",
      number: null,
      label: "",
      title: groups.title ?? "",
      after: index + 1,
      backed: true,
      indent: 0,
      settled: false,
      score: SCORE,
    });
    byLabel.set(groups.label ?? "", found);
  }
  const most = [...byLabel.values()].sort((a, b) => b.length - a.length)[0] ?? [];
  return most.length >= FEWEST ? most : [];
}
