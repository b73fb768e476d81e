import type { Hono } from "hono";
import { defaultQuery } from "../../../corpus/search/query.ts";
import { facetText, runsPage } from "../../../output/reading-room/index.ts";
import { RunReport } from "../../../schemas/run-report.ts";
import type { Room } from "../room.ts";
import { answer, visitOf } from "../visit.ts";

const mostRuns = 30;

/** What the runs did. */
export function runRoutes(app: Hono, room: Room): void {
  const { corpus } = room;

  app.get("/runs", async (context) => {
    const visit = visitOf(context, room);
    const { facets } = await corpus.search({ ...defaultQuery, limit: 1 });
    const runs = (await corpus.runs.list(mostRuns)).map(({ id, started, state, report }) => ({
      id,
      started,
      state,
      // A report of another version of the program may have other fields: the run is shown, its figures are not.
      report: RunReport.safeParse(report).data ?? null,
    }));
    const view = {
      totals: await corpus.documents.totals(),
      runs,
      perYear: (facets?.year ?? [])
        .map(({ value, count }) => ({ label: value ?? visit.texts.search.notSaid, value: count }))
        .sort((a, b) => a.label.localeCompare(b.label)),
      perOutcome: (facets?.outcome ?? []).map(({ value, count }) => ({
        label: facetText("outcome", value, visit.texts),
        value: count,
      })),
      failures: await corpus.files.failures(),
    };
    return answer(context, runsPage(view, visit));
  });
}
