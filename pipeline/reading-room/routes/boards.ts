import type { Hono } from "hono";
import { defaultQuery } from "../../../corpus/search/query.ts";
import {
  type DeadlineView,
  deadlinesPage,
  facetText,
  factAddress,
  runsPage,
} from "../../../output/reading-room/index.ts";
import { PartialDate } from "../../../schemas/partial-date.ts";
import { RunReport } from "../../../schemas/run-report.ts";
import type { Room } from "../room.ts";
import { answer, visitOf } from "../visit.ts";

const mostRuns = 30;
/** Items whose deadlines are shown at once. */
const mostItems = 200;

async function deadlinesFrom(
  from: string,
  room: Room,
): Promise<{ deadlines: DeadlineView[]; capped: boolean }> {
  const query = { ...defaultQuery, dueAfter: from, limit: mostItems, sort: "date", facets: false } as const;
  const result = await room.corpus.search(query);
  const views: DeadlineView[] = [];
  for (const id of new Set(result.hits.map(({ document }) => document.id))) {
    const record = await room.documents.record(id);
    record?.deadlines.forEach((deadline, index) => {
      if (deadline.date === null || deadline.date < from.slice(0, deadline.date.length)) return;
      const item = record.agendaItems.find(
        ({ span }) => span.start <= deadline.span.start && deadline.span.start < span.end,
      );
      views.push({
        deadline,
        date: deadline.date,
        document: { title: record.title, body: record.body },
        item: item ? [item.number, item.title].filter((part) => part !== null).join(" ") : null,
        address: factAddress(record, "deadline", index),
      });
    });
  }
  views.sort((a, b) => a.date.localeCompare(b.date) || a.address.localeCompare(b.address));
  return { deadlines: views, capped: result.cursor !== null };
}

/** Lists over the whole corpus: what falls due, and what the runs did. */
export function boardRoutes(app: Hono, room: Room): void {
  const { corpus } = room;

  app.get("/deadlines", async (context) => {
    const visit = visitOf(context, room);
    const from = PartialDate.safeParse(context.req.query("from")).data ?? visit.today;
    return answer(context, deadlinesPage({ from, ...(await deadlinesFrom(from, room)) }, visit));
  });

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
        .map(({ value, count }) => ({ label: value, value: count }))
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
