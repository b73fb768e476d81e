import type { DocumentFailure } from "../../../schemas/failure.ts";
import type { RunReport, Volumes } from "../../../schemas/run-report.ts";
import { type Markup, markup } from "../../markup.ts";
import { page, type Visit } from "../layout.ts";
import { type Bar, barChart, shareBar } from "../parts/charts.ts";
import { momentText } from "../parts/dates.ts";
import { fileName } from "../parts/document-name.ts";
import type { Texts } from "../texts/index.ts";

export interface RunView {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly started: string;
  readonly state: "running" | "finished" | "interrupted";
  /** null while the run goes on. */
  readonly report: RunReport | null;
}

export interface RunsView {
  readonly totals: Volumes;
  /** Newest first. */
  readonly runs: readonly RunView[];
  readonly perYear: readonly Bar[];
  readonly perOutcome: readonly Bar[];
  readonly failures: readonly DocumentFailure[];
}

function figures(totals: Volumes, texts: Texts): Markup {
  const words = texts.runs;
  const one = (value: number, label: string) =>
    markup`<div><dt>${label}</dt><dd>${value.toLocaleString(texts.language)}</dd></div>`;
  return markup`<dl class="figures">${[
    one(totals.documents, words.documents),
    one(totals.pages, words.pages),
    one(totals.items, words.items),
    one(totals.decisions, words.decisions),
    one(totals.references, words.references),
    one(totals.deadlines, words.deadlinesCount),
    one(totals.repairs, words.repairs),
    one(totals.inconsistencies, words.inconsistencies),
  ]}</dl>`;
}

function runRow({ started, state, report }: RunView, texts: Texts): Markup {
  const words = texts.runs;
  const files = report?.files;
  const what = files ? `${files.added.length} ${words.added}, ${files.changed.length} ${words.changed}` : "";
  return markup`<tr><th scope="row">${momentText(started, texts)}</th><td>${words.state[state]}</td><td>${report ? words.seconds(report.seconds) : ""}</td><td>${what}</td><td class="number">${report?.work.pagesRead}</td><td class="number">${report?.failures.length}</td></tr>`;
}

/** Files that are named at once; the rest is folded away. */
const mostNamed = 10;

/** What could not be read, by cause: one remedy often mends many. */
function failureGroups(failures: readonly DocumentFailure[], texts: Texts): Markup | null {
  if (failures.length === 0) return null;
  const words = texts.runs;
  const groups = [...Map.groupBy(failures, (failure) => texts.said.failure(failure).message)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([message, same]) => {
      const remedy = same[0] ? texts.said.failure(same[0]).remedy : "";
      const names = same.map(({ path }) => markup`<li class="path">${fileName(path)}</li>`);
      const rest = names.slice(mostNamed);
      return markup`<li><p><strong>${message}</strong> <span class="count">${words.failuresLead(same.length)}</span></p><p class="quiet">${words.remedy}: ${remedy}</p><ul class="names">${names.slice(0, mostNamed)}</ul>${rest.length > 0 && markup`<details><summary>${words.others(rest.length)}</summary><ul class="names">${rest}</ul></details>`}</li>`;
    });
  return markup`<section id="failures"><h2>${words.failures} <span class="count">${failures.length}</span></h2><ul class="failures">${groups}</ul></section>`;
}

function newFindings(report: RunReport | null, texts: Texts): Markup | null {
  if (!report || report.newFindings.length === 0) return null;
  const words = texts.runs;
  const lines = report.newFindings.slice(0, mostNamed).map((finding) => {
    const document = finding.evidence[0]?.document ?? "";
    const address = `/document/${document}/findings/${finding.id}`;
    return markup`<li><a href="${address}">${texts.said.finding(finding)}</a> <span class="quiet path">${finding.paths.map(fileName).join(", ")}</span></li>`;
  });
  const rest = report.newFindings.length - lines.length;
  return markup`<section><h2>${words.newFindings} <span class="count">${report.newFindings.length}</span></h2><ul class="failures">${lines}</ul>${rest > 0 && markup`<p class="quiet">${words.others(rest)}</p>`}</section>`;
}

/** What the runs did, in figures and charts, and what could not be read. */
export function runsPage(view: RunsView, visit: Visit): Markup {
  const { texts } = visit;
  const words = texts.runs;
  const { totals, runs } = view;
  const pages = shareBar(words.pages, [
    { label: words.pagesOk, value: totals.pagesOk, tone: "ok" },
    { label: words.pagesBlank, value: totals.pagesBlank, tone: "blank" },
    { label: words.pagesFailed, value: totals.pagesFailed, tone: "failed" },
  ]);
  const perRun = runs
    .flatMap(({ started, report }) =>
      report ? [{ label: momentText(started, texts), value: report.work.documentsRead }] : [],
    )
    .slice(0, 12)
    .reverse();
  const alarms = (runs[0]?.report?.alarms ?? []).map((alarm) => markup`<li>${texts.said.alarm(alarm)}</li>`);
  const partial = (runs[0]?.report?.partial ?? [])
    .slice(0, mostNamed)
    .map(
      ({ path, pages: all, failed }) =>
        markup`<li><span class="path">${fileName(path)}</span> <span class="quiet">${words.partialOf(failed, all)}</span></li>`,
    );
  const main = markup`<h1>${texts.nav.runs}</h1><p class="lead">${words.lead}</p>
${alarms.length > 0 && markup`<section class="notice"><h2 class="small">${words.alarms}</h2><ul>${alarms}</ul></section>`}
<section><h2>${words.corpus}</h2>${figures(totals, texts)}${totals.pages > 0 && pages}</section>
<div class="charts">${view.perOutcome.length > 0 && barChart(words.perOutcome, view.perOutcome)}${view.perYear.length > 0 && barChart(words.perYear, view.perYear)}${perRun.length > 1 && barChart(words.perRun, perRun)}</div>
${failureGroups(view.failures, texts)}
${partial.length > 0 && markup`<section><h2>${words.partial}</h2><ul class="failures">${partial}</ul></section>`}
${newFindings(runs[0]?.report ?? null, texts)}
<section><h2>${texts.nav.runs}</h2>${runs.length === 0 ? markup`<p class="empty">${words.none}</p>` : markup`<div class="scroll"><table><thead><tr><th scope="col">${words.started}</th><th scope="col">${words.stateHead}</th><th scope="col">${words.took}</th><th scope="col">${words.documents}</th><th scope="col" class="number">${words.pages}</th><th scope="col" class="number">${words.failures}</th></tr></thead><tbody>${runs.map((run) => runRow(run, texts))}</tbody></table></div>`}</section>`;
  return page(visit, { title: texts.nav.runs, section: "runs", width: "calm", main });
}
