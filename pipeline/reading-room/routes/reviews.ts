import type { Context, Hono } from "hono";
import { z } from "zod";
import { repairTarget } from "../../../output/reading-room/index.ts";
import type { Room } from "../room.ts";
import { notFound } from "../visit.ts";

const RepairForm = z.object({
  target: z.string().max(2000),
  verdict: z.enum(["accepted", "rejected", "corrected", "none"]),
  correction: z.string().trim().min(1).max(200).optional(),
  show: z.enum(["open", "all"]).default("all"),
  skip: z.coerce.number().int().nonnegative().default(0),
});

const FindingForm = z.object({
  target: z.string().max(2000),
  verdict: z.enum(["accepted", "rejected", "none"]),
});

/** What people judge, kept at once; the next run goes by it. */
export function reviewRoutes(app: Hono, room: Room): void {
  const { corpus, documents } = room;
  const now = () => new Date(room.clock.now()).toISOString();

  app.post("/document/:id/repairs/:index{[0-9]+}", async (context) => {
    const record = await documents.record(context.req.param("id"));
    const form = RepairForm.safeParse(await context.req.parseBody());
    if (!record || !form.success || !room.canReview) return notFound(context, room);
    const { target, verdict, correction, show, skip } = form.data;
    const index = Number(context.req.param("index"));
    // The page may be older than the last run: the target says what was judged, not the number in the list.
    const repair = record.repairs.find((one) => repairTarget(record, one) === target);
    if (!repair || (verdict === "corrected" && correction === undefined)) return notFound(context, room);
    if (verdict === "none") await corpus.reviews.remove(target);
    else {
      await corpus.reviews.put({
        target,
        kind: "repair",
        document: record.id,
        verdict,
        before: repair.before,
        after: repair.after,
        correction: verdict === "corrected" ? (correction ?? null) : null,
        note: null,
        at: now(),
      });
    }
    const query = `?skip=${skip}${show === "open" ? "&show=open" : ""}`;
    return context.redirect(`/document/${record.id}/repairs${query}#judge-${index}`, 303);
  });

  const judgeFinding = async (context: Context, document: string, back: string, ids: readonly string[]) => {
    const form = FindingForm.safeParse(await context.req.parseBody());
    if (!form.success || !room.canReview || !ids.includes(form.data.target)) return notFound(context, room);
    const { target, verdict } = form.data;
    if (verdict === "none") await corpus.reviews.remove(target);
    else {
      const nothing = { before: null, after: null, correction: null, note: null };
      await corpus.reviews.put({ target, kind: "finding", document, verdict, ...nothing, at: now() });
    }
    return context.redirect(`${back}#judge-${ids.indexOf(target) + 1}`, 303);
  };

  app.post("/document/:id/findings", async (context) => {
    const record = await documents.record(context.req.param("id"));
    if (!record) return notFound(context, room);
    const ids = record.inconsistencies.map(({ id }) => id);
    return judgeFinding(context, record.id, `/document/${record.id}/findings`, ids);
  });

  app.post("/family/:id", async (context) => {
    const id = context.req.param("id");
    const between = await corpus.findings.between(id);
    const target = z.string().safeParse((await context.req.parseBody()).target).data;
    const judged = between.find(({ finding }) => finding.id === target);
    if (!judged) return notFound(context, room);
    const ids = between.map(({ finding }) => finding.id);
    return judgeFinding(context, judged.newer, `/family/${encodeURIComponent(id)}`, ids);
  });
}
