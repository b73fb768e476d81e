import type { Context, Hono } from "hono";
import type { DeadlineQuery, ListedDeadline } from "../../../corpus/deadlines.ts";
import { calendar, type DeadlineFilter, deadlinesPage } from "../../../output/reading-room/index.ts";
import { DeadlineKind } from "../../../schemas/deadline.ts";
import { DocumentKind } from "../../../schemas/document-kind.ts";
import { typedDate } from "../../typed-date.ts";
import type { Room } from "../room.ts";
import { answer, badForm, visitOf } from "../visit.ts";

const perPage = 100;
/** Deadlines that one calendar takes; a calendar program chokes on more. */
const mostInCalendar = 5_000;

interface Asked {
  /** As in the address; an empty start says from the beginning. */
  readonly filter: DeadlineFilter;
  /** Null where something was asked for that cannot be read: that finds nothing rather than everything. */
  readonly query: DeadlineQuery | null;
  readonly badDates: readonly ("from" | "to")[];
}

function askedOf(context: Context, today: string): Asked {
  const text = (name: string) => context.req.query(name)?.trim().slice(0, 300);
  const ends = ["from", "to"] as const;
  const isFromToday = ends.every((name) => text(name) === undefined);
  const typed = { from: isFromToday ? today : (text("from") ?? ""), to: text("to") || undefined };
  const badDates = ends.filter((name) => typed[name] && typedDate(typed[name]) === undefined);
  const kind = text("kind") || undefined;
  const known = DeadlineKind.safeParse(kind).data;
  const undated = text("undated") ? "1" : undefined;
  const rest = {
    authority: text("authority") || undefined,
    body: text("body") || undefined,
    kind: known,
  };
  const isRead = badDates.length === 0 && known === kind;
  const read = (date: string | undefined) => (date ? typedDate(date) : undefined);
  return {
    filter: { ...(undated === undefined ? typed : { undated }), ...rest },
    query: isRead
      ? { undated: undated !== undefined, from: read(typed.from), to: read(typed.to), ...rest }
      : null,
    badDates,
  };
}

const viewOf = (deadline: ListedDeadline) => ({
  ...deadline,
  documentKind: DocumentKind.catch("other").parse(deadline.documentKind),
});

/** Deadlines over the whole corpus, in the order they fall. */
export function deadlineRoutes(app: Hono, room: Room): void {
  const { deadlines } = room.corpus;

  app.get("/deadlines", async (context) => {
    const visit = visitOf(context, room);
    const { filter, query, badDates } = askedOf(context, visit.today);
    const skipped = Number(/^\d{1,7}$/u.exec(context.req.query("skip") ?? "")?.[0] ?? 0);
    const ever = { authority: filter.authority, body: filter.body, kind: filter.kind };
    const { total } = query === null ? { total: 0 } : await deadlines.counts(query);
    const { years, total: all } = query === null ? { years: [], total: 0 } : await deadlines.counts(ever);
    const { total: undated } = await deadlines.counts({ ...ever, undated: true });
    const isOver = total === 0 && query?.from === visit.today && query.to === undefined;
    // In an archive all deadlines are over: the latest are what is worth a look.
    const shown = isOver
      ? { query: { ...query, from: undefined }, offset: Math.max(0, all - perPage) }
      : { query, offset: skipped };
    const listed =
      shown.query === null ? [] : await deadlines.list(shown.query, { offset: shown.offset, limit: perPage });
    const view = {
      filter,
      undated,
      deadlines: listed.map(viewOf),
      skipped,
      perPage,
      total,
      years,
      bodies: await deadlines.bodies(),
      authorities: await deadlines.authorities(),
      past: isOver ? all : null,
      badDates,
    };
    return answer(context, deadlinesPage(view, visit), query === null ? 400 : 200);
  });

  app.get("/deadlines.ics", async (context) => {
    const visit = visitOf(context, room);
    const { query } = askedOf(context, visit.today);
    if (query === null) return badForm(context, room);
    const found = (await deadlines.list(query, { offset: 0, limit: mostInCalendar })).flatMap((one) =>
      one.date === null ? [] : [{ ...viewOf(one), date: one.date }],
    );
    const now = new Date(room.clock.now()).toISOString();
    const { origin } = new URL(context.req.url);
    context.header("Content-Disposition", 'attachment; filename="punktum.ics"');
    return context.body(calendar(found, origin, now, visit.texts), 200, {
      "Content-Type": "text/calendar; charset=utf-8",
    });
  });
}
