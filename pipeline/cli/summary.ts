import { relative } from "node:path";
import { isWorthRetrying } from "../../schemas/failure.ts";
import { hasManyFailed, type RunReport, type Volumes } from "../../schemas/run-report.ts";
import { printable } from "./printable.ts";
import { duration } from "./progress.ts";

/** Names that a list shows before it says how many more there are. */
const namesShown = 10;

const retryOption = "--retry-failed";

/** How the program is called here, with the options that lead to the same corpus. */
export interface Calling {
  /** `punktum`, or what starts it in a checkout. */
  readonly program: string;
  /** ` --corpus FOLDER`; empty where it is the usual one. */
  readonly corpus: string;
}

/** What a run did, for people. */
export function summaryText(report: RunReport, calling: Calling): string {
  return [
    headline(report),
    ...volumeLines("This run", report.stored),
    ...volumeLines("Corpus", report.corpus),
    ...failureLines(report),
    ...partialLines(report),
    ...findingLines(report),
    ...report.alarms.map(({ message }) => `Alarm: ${message}`),
    ...nextLines(report, calling),
    "",
  ].join("\n");
}

function headline({ files, work, seconds, state }: RunReport): string {
  const changes = [
    [files.added.length, "new"],
    [files.changed.length, "changed"],
    [files.renamed.length, "renamed"],
    [files.moved.length, "moved"],
    [files.removed.length, "removed"],
    [files.unchanged, "unchanged"],
  ] as const;
  const seen = [
    ...changes.filter(([count]) => count > 0).map(([count, word]) => `${count.toLocaleString("en")} ${word}`),
    ...(files.copied.length > 0
      ? [`${counted(files.copied.length, "further copy", "further copies")} of what is there already`]
      : []),
  ];
  const copies = files.seen - (files.different ?? files.seen);
  const alike =
    copies > 0 && files.copied.length === 0 ? `, ${copies.toLocaleString("en")} of them copies` : "";
  const time = duration(seconds * 1000);
  const end = state === "interrupted" ? `Interrupted after ${time}: what is done is kept` : `Done in ${time}`;
  const read =
    work.documentsRead > 0
      ? `, ${counted(work.documentsRead, "document")} and ${counted(work.pagesRead, "page")} read${work.pagesKept > 0 ? `, ${counted(work.pagesKept, "page")} kept from an interrupted run` : ""}`
      : "";
  return `${end}. ${counted(files.seen, "file")}${alike}: ${seen.join(", ") || "none"}${read}.`;
}

function volumeLines(title: string, volumes: Volumes): string[] {
  if (volumes.documents === 0) return [];
  const { documents, pages, pagesOk, pagesBlank, pagesFailed } = volumes;
  return [
    "",
    `${title}: ${counted(documents, "document")}, ${counted(pages, "page")} (${pagesOk} ok, ${pagesBlank} blank, ${pagesFailed} failed)`,
    `  ${[
      counted(volumes.items, "agenda item"),
      counted(volumes.decisions, "decision"),
      counted(volumes.references, "legal reference"),
      counted(volumes.deadlines, "deadline"),
    ].join(", ")}`,
    `  ${counted(volumes.repairs, "repair")}, ${counted(volumes.inconsistencies, "inconsistency", "inconsistencies")}`,
  ];
}

/** Failures by cause, each cause with its remedy. */
function failureLines({ failures }: RunReport): string[] {
  if (failures.length === 0) return [];
  const lines = ["", `${counted(failures.length, "document")} could not be read:`];
  for (const [code, group] of Map.groupBy(failures, (failure) => failure.code)) {
    lines.push(`  ${code} (${group.length})`);
    for (const { path, message } of group.slice(0, namesShown))
      lines.push(`    ${shown(path)}: ${printable(withoutPath(message, path))}`);
    if (group.length > namesShown)
      lines.push(`    and ${group.length - namesShown} more, all in the run report`);
    for (const remedy of new Set(group.map((failure) => failure.remedy))) lines.push(`    → ${remedy}`);
  }
  return lines;
}

function partialLines({ partial }: RunReport): string[] {
  const group = (title: string, documents: RunReport["partial"]) =>
    documents.length === 0
      ? []
      : [
          "",
          `${title}:`,
          ...documents
            .slice(0, namesShown)
            .map(
              ({ path, pages, failed, causes }) =>
                `  ${shown(path)}: ${failed} of ${pages} pages failed${causes.length > 0 ? ` (${causes.join(", ")})` : ""}`,
            ),
          ...(documents.length > namesShown ? [`  and ${documents.length - namesShown} more`] : []),
        ];
  return [
    ...group("More than a tenth of the pages failed in", partial.filter(hasManyFailed)),
    ...group(
      "Some pages failed in",
      partial.filter((document) => !hasManyFailed(document)),
    ),
  ];
}

function findingLines({ newFindings }: RunReport): string[] {
  if (newFindings.length === 0) return [];
  const lines = ["", `${counted(newFindings.length, "new finding")}:`];
  for (const { severity, message, paths } of newFindings.slice(0, namesShown)) {
    lines.push(`  ${severity}: ${printable(message)}`, `    in ${paths.map(shown).join(" and ")}`);
  }
  if (newFindings.length > namesShown)
    lines.push(`  and ${newFindings.length - namesShown} more, all in the run report`);
  return lines;
}

function nextLines({ corpus, failures, partial, state, work }: RunReport, calling: Calling): string[] {
  const next: string[] = [];
  if (state === "interrupted" || work.waiting > 0) next.push("run the same command again to go on from here");
  const causes = [
    ...failures.map(({ code, remedy }) => ({
      code,
      retry: isWorthRetrying(code) || remedy.includes(retryOption),
    })),
    ...partial.flatMap((document) => document.causes.map((code) => ({ code, retry: isWorthRetrying(code) }))),
  ];
  const retried = [...new Set(causes.flatMap(({ code, retry }) => (retry ? [code] : [])))].sort();
  if (causes.some(({ retry }) => !retry))
    next.push(
      "mend or replace the files named above, and run the same command again: what has changed is read",
    );
  if (retried.length > 0)
    next.push(`${calling.program} run PATH… ${retryOption}${calling.corpus}, for ${retried.join(" and ")}`);
  if (corpus.documents > 0)
    next.push(
      `${calling.program} search "budget*"${calling.corpus}`,
      `${calling.program} serve${calling.corpus}`,
    );
  return next.length > 0 ? ["", "Try next:", ...next.map((line) => `  ${line}`)] : [];
}

/** Messages of the reader begin with the path that the line names already. */
function withoutPath(message: string, path: string): string {
  return message.startsWith(`${path}: `) ? message.slice(path.length + 2) : message;
}

function shown(path: string): string {
  const near = relative(process.cwd(), path);
  return printable(near.startsWith("..") || near === "" ? path : near);
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}
