import type { Hono } from "hono";
import { z } from "zod";
import type { PlacedWord } from "../../../output/page-text/placed-words.ts";
import { repairsPage, repairsPerPage, repairsShown } from "../../../output/reading-room/index.ts";
import { repairTarget } from "../../../schemas/review-target.ts";
import { judge } from "../judging.ts";
import type { Room } from "../room.ts";
import { answer, badForm, notFound, refused, visitOf } from "../visit.ts";

const RepairForm = z.object({
  target: z.string().max(2000),
  seen: z.string().max(40),
  verdict: z.enum(["accepted", "rejected", "corrected", "none"]),
  correction: z.string().trim().max(200).default(""),
  show: z.enum(["open", "all"]).default("all"),
  skip: z.coerce.number().int().nonnegative().max(10_000_000).default(0),
});

const wholeNumber = (text: string | undefined) => Number(/^\d{1,7}$/u.exec(text ?? "")?.[0] ?? 0);

/** The repairs of one document, to be judged one by one. */
export function repairRoutes(app: Hono, room: Room): void {
  const { documents, corpus, images, clock } = room;

  app.get("/document/:id/repairs", async (context) => {
    const record = await documents.record(context.req.param("id"));
    if (!record) return notFound(context, room);
    // The list may be asked for by a repair that it is to show.
    const at = wholeNumber(context.req.query("at"));
    const skipped = at > 0 ? Math.floor((at - 1) / repairsPerPage) * repairsPerPage : null;
    const asked = {
      record,
      reviews: (await corpus.reviews.ofDocument(record.id)).filter(({ kind }) => kind === "repair"),
      onlyOpen: context.req.query("show") === "open",
      skipped: skipped ?? wholeNumber(context.req.query("skip")),
    };
    const hasImages = await images.canDraw(record);
    const words = new Map<number, readonly PlacedWord[]>();
    if (hasImages)
      for (const { repair } of repairsShown(asked).shown) {
        const index = record.pages.findIndex(({ number }) => number === repair.page);
        if (!words.has(repair.page)) words.set(repair.page, await documents.words(record.id, index));
      }
    const view = { ...asked, hasImages, words };
    return answer(context, repairsPage(view, visitOf(context, room)));
  });

  app.post("/document/:id/repairs/:index{[0-9]{1,7}}", async (context) => {
    if (!room.canReview) return refused(context, room, "readOnly");
    const record = await documents.record(context.req.param("id"));
    if (!record) return notFound(context, room);
    const form = RepairForm.safeParse(await context.req.parseBody());
    if (!form.success) return badForm(context, room);
    const { target, seen, verdict, correction, show, skip } = form.data;
    const index = Number(context.req.param("index"));
    const back = (notice: string | null) => {
      const query = new URLSearchParams({ skip: String(skip) });
      if (show === "open") query.set("show", "open");
      if (notice !== null) query.set("notice", notice);
      return context.redirect(`/document/${record.id}/repairs?${query.toString()}#judge-${index}`, 303);
    };
    // The page may be older than the last run: the target says what was judged, not the number in the list.
    const repair = record.repairs.find((one) => repairTarget(record.id, one) === target);
    if (!repair) return back("stale");
    if (verdict === "corrected" && correction === "") return back("empty");
    const review =
      verdict === "none"
        ? null
        : {
            target,
            kind: "repair" as const,
            document: record.id,
            verdict,
            before: repair.before,
            after: repair.after,
            correction: verdict === "corrected" ? correction : null,
            note: null,
            at: new Date(clock.now()).toISOString(),
          };
    return back((await judge(corpus.reviews, target, seen, review)) ? null : "conflict");
  });
}
