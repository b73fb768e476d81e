import { hasManyFailed, type RunReport, type Volumes } from "../../schemas/run-report.ts";
import { escapeHtml } from "./escape.ts";
import { style } from "./style.ts";

/** Rows of a table that a page shows; the rest is in report.json. */
const rowsShown = 500;

/** A run report as a page that stands alone: no script, nothing fetched. */
export function runReportHtml(report: RunReport): string {
  const title = `Punktum run ${report.started.slice(0, 16).replace("T", " ")}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(headline(report))}</p>
${alarms(report)}
${volumes(report)}
${files(report)}
${failures(report)}
${partial(report)}
${findings(report)}
</main>
</body>
</html>
`;
}

function headline({ state, seconds, paths, program, work }: RunReport): string {
  const kept = work.pagesKept > 0 ? ` ${work.pagesKept} pages were read by an interrupted run before.` : "";
  const waiting = work.waiting > 0 ? ` ${work.waiting} documents wait for the next run.` : "";
  const end = state === "interrupted" ? "Interrupted; what was done is kept." : "Finished.";
  return `${end} ${seconds.toFixed(1)} s, Punktum ${program}, over ${paths.join(", ")}.${kept}${waiting}`;
}

function section(title: string, content: string): string {
  return `<section><h2>${escapeHtml(title)}</h2>\n${content}</section>`;
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cells = (row: readonly (string | number)[]) =>
    row
      .map((cell) => `<td${typeof cell === "number" ? ' class="number"' : ""}>${escapeHtml(cell)}</td>`)
      .join("");
  const body = rows.slice(0, rowsShown).map((row) => `<tr>${cells(row)}</tr>`);
  const more =
    rows.length > rowsShown ? `<p>${rows.length - rowsShown} more rows are in report.json.</p>` : "";
  return `<table><thead><tr>${head.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join("")}</tr></thead>
<tbody>${body.join("\n")}</tbody></table>${more}`;
}

function alarms({ alarms: rung }: RunReport): string {
  if (rung.length === 0) return "";
  const lines = rung.map(({ message }) => `<li>${escapeHtml(message)}</li>`).join("\n");
  return `<section class="alarm" role="alert"><h2>Alarms</h2><ul>${lines}</ul></section>`;
}

const volumeNames = {
  documents: "Documents",
  pages: "Pages",
  pagesOk: "Pages read",
  pagesBlank: "Blank pages",
  pagesFailed: "Failed pages",
  items: "Agenda items",
  decisions: "Decisions",
  references: "Legal references",
  deadlines: "Deadlines",
  inconsistencies: "Inconsistencies",
  repairs: "Repairs",
} as const satisfies Record<keyof Volumes, string>;

function volumes({ stored, corpus }: RunReport): string {
  const rows = Object.entries(volumeNames).map(([name, title]) => {
    const key = name as keyof Volumes;
    return [title, stored[key], corpus[key]] as const;
  });
  return section("Volumes", table(["", "This run", "Corpus"], rows));
}

function files({ files: account }: RunReport): string {
  const rows = [
    ...account.added.map((path) => ["new", path, ""] as const),
    ...account.changed.map((path) => ["changed", path, ""] as const),
    ...account.renamed.map(({ from, to }) => ["renamed", to, from] as const),
    ...account.moved.map(({ from, to }) => ["moved", to, from] as const),
    ...account.copied.map(({ from, to }) => ["copied", to, from] as const),
    ...account.removed.map((path) => ["removed", path, ""] as const),
  ];
  const seen = `<p>${account.seen} files seen, ${account.unchanged} of them unchanged.</p>`;
  return section("Files", rows.length > 0 ? seen + table(["", "File", "Before"], rows) : seen);
}

function failures({ failures: failed }: RunReport): string {
  if (failed.length === 0) return "";
  const groups = [...Map.groupBy(failed, ({ code, remedy }) => JSON.stringify([code, remedy])).values()];
  const content = groups.map((group) => {
    const rows = group.map(({ path, message }) => [path, message] as const);
    const { code, remedy } = group[0] ?? { code: "", remedy: "" };
    return `<h3>${escapeHtml(code)} (${group.length})</h3><p>${escapeHtml(remedy)}</p>${table(["File", "Cause"], rows)}`;
  });
  return section("Documents that could not be read", content.join("\n"));
}

function partial({ partial: documents }: RunReport): string {
  if (documents.length === 0) return "";
  const worstFirst = documents.toSorted((a, b) => b.failed / b.pages - a.failed / a.pages);
  const [many, few] = [true, false].map((wanted) =>
    worstFirst
      .filter((document) => hasManyFailed(document) === wanted)
      .map(({ path, pages, failed }) => [path, failed, pages] as const),
  );
  const head = ["File", "Failed", "Pages"];
  return [
    many?.length ? section("More than a tenth of the pages failed", table(head, many)) : "",
    few?.length ? section("Documents with failed pages", table(head, few)) : "",
  ].join("\n");
}

function findings({ newFindings }: RunReport): string {
  if (newFindings.length === 0) return "";
  const rows = newFindings.map(
    ({ severity, kind, message, paths }) => [severity, kind, message, paths.join("\n")] as const,
  );
  return section("New findings", table(["Severity", "Kind", "Finding", "Where"], rows));
}
