import type { RunReport, Volumes } from "../../../schemas/run-report.ts";
import { type Markup, markup } from "../../markup.ts";
import { page, type Visit } from "../layout.ts";
import { type Bar, barChart, shareBar } from "../parts/charts.ts";
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
  readonly failures: readonly { readonly path: string; readonly message: string; readonly remedy: string }[];
}

const minute = (iso: string) => iso.slice(0, 16).replace("T", " ");

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
  return markup`<tr><th scope="row">${minute(started)}</th><td>${words.state[state]}</td><td>${report ? words.seconds(report.seconds) : ""}</td><td>${what}</td><td class="number">${report?.work.pagesRead}</td><td class="number">${report?.failures.length}</td></tr>`;
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
      report ? [{ label: minute(started), value: report.work.documentsRead }] : [],
    )
    .slice(0, 12)
    .reverse();
  const alarms = (runs[0]?.report?.alarms ?? []).map(({ message }) => markup`<li>${message}</li>`);
  const failures = view.failures.map(
    ({ path, message, remedy }) =>
      markup`<li><p class="path">${path.split(/[\\/]/u).at(-1)}</p><p>${message}</p><p class="quiet">${words.remedy}: ${remedy}</p></li>`,
  );
  const main = markup`<h1>${texts.nav.runs}</h1><p class="lead">${words.lead}</p>
${alarms.length > 0 && markup`<section class="notice"><h2 class="small">${words.alarms}</h2><ul>${alarms}</ul></section>`}
<section><h2>${words.corpus}</h2>${figures(totals, texts)}${totals.pages > 0 && pages}</section>
<div class="charts">${view.perOutcome.length > 0 && barChart(words.perOutcome, view.perOutcome)}${view.perYear.length > 0 && barChart(words.perYear, view.perYear)}${perRun.length > 1 && barChart(words.perRun, perRun)}</div>
${failures.length > 0 && markup`<section><h2>${words.failures} <span class="count">${failures.length}</span></h2><ul class="failures">${failures}</ul></section>`}
<section><h2>${texts.nav.runs}</h2>${runs.length === 0 ? markup`<p class="empty">${words.none}</p>` : markup`<div class="scroll"><table><thead><tr><th scope="col">${words.started}</th><th scope="col"></th><th scope="col">${words.took}</th><th scope="col">${words.documents}</th><th scope="col" class="number">${words.pages}</th><th scope="col" class="number">${words.failures}</th></tr></thead><tbody>${runs.map((run) => runRow(run, texts))}</tbody></table></div>`}</section>`;
  return page(visit, { title: texts.nav.runs, section: "runs", width: "calm", main });
}
