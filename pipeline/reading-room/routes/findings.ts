import type { Context, Hono } from "hono";
import { z } from "zod";
import { documentName, findingPage, findingsPage } from "../../../output/reading-room/index.ts";
import { findingViews } from "../finding-views.ts";
import { judge } from "../judging.ts";
import type { Room } from "../room.ts";
import { answer, badForm, notFound, refused, visitOf } from "../visit.ts";

const FindingForm = z.object({
  target: z.string().max(2000),
  seen: z.string().max(40),
  verdict: z.enum(["accepted", "rejected", "none"]),
});

/** Keeps what was judged of a finding, and goes back to the list that it stands in, or to its own page. */
export async function judgeFinding(
  context: Context,
  room: Room,
  from: { readonly document: string; readonly back: string; readonly ids: readonly string[] },
): Promise<Response> {
  if (!room.canReview) return refused(context, room, "readOnly");
  const form = FindingForm.safeParse(await context.req.parseBody());
  if (!form.success) return badForm(context, room);
  const { target, seen, verdict } = form.data;
  if (!from.ids.includes(target)) return context.redirect(`${from.back}?notice=stale`, 303);
  const review =
    verdict === "none"
      ? null
      : {
          target,
          kind: "finding" as const,
          document: from.document,
          verdict,
          before: null,
          after: null,
          correction: null,
          note: null,
          at: new Date(room.clock.now()).toISOString(),
        };
  const done = await judge(room.corpus.reviews, target, seen, review);
  return context.redirect(
    `${from.back}${done ? "" : "?notice=conflict"}#judge-${from.ids.indexOf(target) + 1}`,
    303,
  );
}

/** What does not agree inside a document. */
export function findingRoutes(app: Hono, room: Room): void {
  const { corpus, documents } = room;
  const listOf = (id: string) => `/document/${id}/findings`;

  app.get("/document/:id/findings", async (context) => {
    const record = await documents.record(context.req.param("id"));
    if (!record) return notFound(context, room);
    const visit = visitOf(context, room);
    const list = listOf(record.id);
    const views = await findingViews(
      record.inconsistencies,
      await corpus.reviews.ofDocument(record.id),
      { action: list, addressOf: ({ id }) => `${list}/${id}`, context: "list" },
      room,
      visit,
    );
    return answer(context, findingsPage(record, views, visit));
  });

  app.get("/document/:id/findings/:finding", async (context) => {
    const record = await documents.record(context.req.param("id"));
    if (!record) return notFound(context, room);
    const wanted = context.req.param("finding");
    const all = record.inconsistencies;
    const at = all.findIndex(({ id }) => id === wanted);
    const finding = all[at];
    if (!finding) {
      // A finding between drafts belongs to their family.
      const family = await corpus.findings.familyOf(record.id);
      const between = family ? await corpus.findings.between(family.id) : [];
      return between.some((one) => one.finding.id === wanted)
        ? context.redirect(`/family/${family?.id}/findings/${encodeURIComponent(wanted)}`, 303)
        : notFound(context, room);
    }
    const visit = visitOf(context, room);
    const list = listOf(record.id);
    const addressOf = (index: number) => {
      const other = all[index];
      return other ? `${list}/${other.id}` : null;
    };
    const [view] = await findingViews(
      [finding],
      await corpus.reviews.ofDocument(record.id),
      { action: list, addressOf: null, context: "page" },
      room,
      visit,
    );
    if (!view) return notFound(context, room);
    const { here, there } = visit.texts.findings;
    const title = documentName({ ...record, path: record.source.path }, visit.texts);
    const page = {
      view,
      of: { title, address: list },
      section: null,
      number: at + 1,
      all: all.length,
      previous: addressOf(at - 1),
      next: addressOf(at + 1),
      labels: [here, there],
    } as const;
    return answer(context, findingPage(page, visit));
  });

  app.post("/document/:id/findings", async (context) => {
    const record = await documents.record(context.req.param("id"));
    if (!record) return notFound(context, room);
    const ids = record.inconsistencies.map(({ id }) => id);
    return judgeFinding(context, room, { document: record.id, back: listOf(record.id), ids });
  });
}
