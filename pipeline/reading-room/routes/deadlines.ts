import type { Context, Hono } from "hono";
import type { DatedDeadline, DeadlineQuery } from "../../../corpus/deadlines.ts";
import { calendar, type DeadlineFilter, deadlinesPage } from "../../../output/reading-room/index.ts";
import { DeadlineKind } from "../../../schemas/deadline.ts";
import { DocumentKind } from "../../../schemas/document-kind.ts";
import { PartialDate } from "../../../schemas/partial-date.ts";
import type { Room } from "../room.ts";
import { answer, visitOf } from "../visit.ts";

const perPage = 100;
/** Deadlines that one calendar takes; a calendar program chokes on more. */
const mostInCalendar = 5_000;

interface Asked {
  /** As in the address; an empty start says from the beginning. */
  readonly filter: DeadlineFilter;
  readonly query: DeadlineQuery;
  readonly badDate: boolean;
}

function askedOf(context: Context, today: string): Asked {
  const text = (name: string) => context.req.query(name)?.trim();
  const date = (name: string) => PartialDate.safeParse(text(name)).data;
  const isBad = (name: string) => Boolean(text(name)) && date(name) === undefined;
  const anything = ["from", "to"].some((name) => text(name) !== undefined);
  const rest = {
    to: date("to"),
    body: text("body")?.slice(0, 300) || undefined,
    kind: DeadlineKind.safeParse(text("kind")).data,
  };
  const from = anything ? date("from") : today;
  return {
    filter: { from: from ?? "", ...rest },
    query: { from, ...rest },
    badDate: isBad("from") || isBad("to"),
  };
}

const viewOf = (deadline: DatedDeadline) => ({
  ...deadline,
  documentKind: DocumentKind.catch("other").parse(deadline.documentKind),
});

/** Deadlines over the whole corpus, in the order they fall. */
export function deadlineRoutes(app: Hono, room: Room): void {
  const { deadlines } = room.corpus;

  app.get("/deadlines", async (context) => {
    const visit = visitOf(context, room);
    const { filter, query, badDate } = askedOf(context, visit.today);
    const skipped = Number(/^\d{1,7}$/u.exec(context.req.query("skip") ?? "")?.[0] ?? 0);
    const ever = { body: query.body, kind: query.kind };
    const { total } = await deadlines.counts(query);
    const { years, total: all } = await deadlines.counts(ever);
    const view = {
      filter,
      deadlines: (await deadlines.list(query, { offset: skipped, limit: perPage })).map(viewOf),
      skipped,
      perPage,
      total,
      years,
      bodies: await deadlines.bodies(),
      past: total === 0 && query.from === visit.today && query.to === undefined ? all : null,
      badDate,
    };
    return answer(context, deadlinesPage(view, visit));
  });

  app.get("/deadlines.ics", async (context) => {
    const visit = visitOf(context, room);
    const { query } = askedOf(context, visit.today);
    const found = await deadlines.list(query, { offset: 0, limit: mostInCalendar });
    const now = new Date(room.clock.now()).toISOString();
    const { origin } = new URL(context.req.url);
    context.header("Content-Disposition", 'attachment; filename="punktum.ics"');
    return context.body(calendar(found.map(viewOf), origin, now, visit.texts), 200, {
      "Content-Type": "text/calendar; charset=utf-8",
    });
  });
}
