import type { Context, Hono } from "hono";
import { z } from "zod";
import type { OpenDoubt } from "../../../corpus/review-lists.ts";
import type { Review } from "../../../corpus/reviews.ts";
import {
  documentName,
  factAddress,
  placesPage,
  reviewPage,
  type Visit,
} from "../../../output/reading-room/index.ts";
import { DocumentKind } from "../../../schemas/document-kind.ts";
import type { DocumentRecord } from "../../../schemas/record.ts";
import { placeIn } from "../places.ts";
import type { Room } from "../room.ts";
import { answer, badForm, refused, visitOf } from "../visit.ts";

const perPage = 30;
/** Places of one group that are shown one by one. */
const mostPlaces = 100;
const mostLatest = 200;

const Word = z.string().min(1).max(1000);
const Verdict = z.enum(["accepted", "rejected", "corrected"]);
const Correction = z.string().trim().max(200).default("");
const GroupForm = z.object({
  before: Word,
  after: z.string().max(1000),
  verdict: Verdict,
  correction: Correction,
});
const DoubtForm = z.object({ text: Word, verdict: Verdict.exclude(["accepted"]), correction: Correction });
const GroupQuery = z.object({ before: Word, after: z.string().max(1000) });
const PlaceForm = GroupForm.extend({ target: z.string().max(3000) });
const UndoForm = z.object({ at: z.iso.datetime(), tab: z.enum(["repairs", "doubts", "latest"]) });

const tabAddress = { repairs: "/review", doubts: "/review/doubts", latest: "/review/latest" } as const;

/** What people go through over the whole corpus: what the program is least sure of first. */
export function reviewRoutes(app: Hono, room: Room): void {
  const { corpus, documents, clock } = room;

  const common = async (context: Context) => {
    const query = context.req.query();
    const places = Number(/^\d{1,7}$/u.exec(query.done ?? query.undone ?? "")?.[0] ?? 0);
    const kind: "done" | "undone" = query.done === undefined ? "undone" : "done";
    return {
      left: await corpus.reviewLists.counts(),
      repairs: [],
      doubts: [],
      latest: [],
      next: null,
      done: places > 0 ? { kind, places, at: z.iso.datetime().catch("").parse(query.at) } : null,
      skip: Number(/^\d{1,7}$/u.exec(query.skip ?? "")?.[0] ?? 0),
    };
  };
  const nextOf = (address: string, skip: number, all: number) =>
    skip + perPage < all ? `${address}?skip=${skip + perPage}` : null;

  const repairPlace = async (
    record: DocumentRecord,
    { page, position }: { readonly page: number; readonly position: number },
    visit: Visit,
  ) => {
    const span = record.repairs[position]?.span;
    const address = factAddress(record, "repair", position);
    return span ? placeIn(record, page, span, address, room, visit) : null;
  };

  app.get("/review", async (context) => {
    const visit = visitOf(context, room);
    const { skip, ...view } = await common(context);
    const groups = await corpus.reviewLists.repairs({ offset: skip, limit: perPage });
    const repairs = await Promise.all(
      groups.map(async (group) => {
        const record = await documents.record(group.document);
        const repair = record?.repairs[group.position];
        return {
          ...group,
          place: record && repair ? await repairPlace(record, group, visit) : null,
          evidence: repair?.evidence ?? null,
          runnersUp: (repair?.runnersUp ?? [])
            .map(({ text }) => text)
            .filter((text) => text !== group.before && text !== group.after)
            .slice(0, 2),
        };
      }),
    );
    const next = nextOf("/review", skip, view.left.repairs);
    return answer(context, reviewPage({ ...view, tab: "repairs", repairs, next }, visit));
  });

  app.get("/review/doubts", async (context) => {
    const visit = visitOf(context, room);
    const { skip, ...view } = await common(context);
    const groups = await corpus.reviewLists.doubts({ offset: skip, limit: perPage });
    const doubts = await Promise.all(
      groups.map(async (group) => {
        const { document, page, start, end } = group;
        const record = await documents.record(document);
        const address = `/document/${document}/page/${page}`;
        const place = record ? await placeIn(record, page, { start, end }, address, room, visit) : null;
        return { ...group, place };
      }),
    );
    const next = nextOf("/review/doubts", skip, view.left.doubts);
    return answer(context, reviewPage({ ...view, tab: "doubts", doubts, next }, visit));
  });

  app.get("/review/places", async (context) => {
    const visit = visitOf(context, room);
    const group = GroupQuery.safeParse(context.req.query());
    if (!group.success) return badForm(context, room);
    const { before, after } = group.data;
    const open = await corpus.reviewLists.repairsOf(before, after);
    const places = await Promise.all(
      open.slice(0, mostPlaces).map(async (one) => {
        const record = await documents.record(one.document);
        return { ...one, place: record ? await repairPlace(record, one, visit) : null };
      }),
    );
    return answer(context, placesPage({ before, after, all: open.length, places }, visit));
  });

  app.post("/review/places", async (context) => {
    if (!room.canReview) return refused(context, room, "readOnly");
    const form = PlaceForm.safeParse(await context.req.parseBody());
    if (!form.success) return badForm(context, room);
    const { before, after, target, verdict, correction } = form.data;
    const open = (await corpus.reviewLists.repairsOf(before, after)).filter((one) => one.target === target);
    const back = `/review/places?${new URLSearchParams({ before, after }).toString()}`;
    if (verdict === "corrected" && correction === "") return context.redirect(`${back}&notice=empty`, 303);
    if (open.length === 0) return context.redirect(`${back}&notice=stale`, 303);
    await keep(open, { verdict, before, after, correction: verdict === "corrected" ? correction : null });
    return context.redirect(back, 303);
  });

  app.get("/review/latest", async (context) => {
    const visit = visitOf(context, room);
    const { skip: _, ...view } = await common(context);
    const strokes = Map.groupBy(await corpus.reviews.latest(mostLatest), ({ at }) => at);
    const latest = await Promise.all(
      [...strokes.values()]
        .flatMap((same) => {
          const review = same[0];
          return review ? [{ review, places: same.length }] : [];
        })
        .map(async ({ review, places }) => {
          const summary = await corpus.documents.summary(review.document);
          const kind = DocumentKind.catch("other").parse(summary?.kind);
          const title = summary
            ? documentName({ ...summary, kind }, visit.texts)
            : review.document.slice(0, 8);
          return { review, places, document: review.document, title };
        }),
    );
    return answer(context, reviewPage({ ...view, tab: "latest", latest }, visit));
  });

  /** Keeps one verdict for many places, at one moment, by which it can be taken back as one. */
  const keep = async (
    open: readonly OpenDoubt[],
    review: Pick<Review, "verdict" | "before" | "after" | "correction">,
  ): Promise<string> => {
    const at = new Date(clock.now()).toISOString();
    await corpus.reviews.putAll(
      open.map(({ target, document }) => ({ target, document, kind: "repair", note: null, at, ...review })),
    );
    return at;
  };

  const judgeAll = async (
    context: Context,
    tab: "repairs" | "doubts",
    open: readonly OpenDoubt[],
    review: Pick<Review, "verdict" | "before" | "after" | "correction">,
  ) => {
    const address = tabAddress[tab];
    if (open.length === 0) return context.redirect(`${address}?notice=stale`, 303);
    const at = await keep(open, review);
    const query = new URLSearchParams({ done: String(open.length), at });
    return context.redirect(`${address}?${query.toString()}`, 303);
  };

  app.post("/review/repairs", async (context) => {
    if (!room.canReview) return refused(context, room, "readOnly");
    const form = GroupForm.safeParse(await context.req.parseBody());
    if (!form.success) return badForm(context, room);
    const { before, after, verdict, correction } = form.data;
    if (verdict === "corrected" && correction === "") return context.redirect("/review?notice=empty", 303);
    const open = await corpus.reviewLists.repairsOf(before, after);
    return judgeAll(context, "repairs", open, {
      verdict,
      before,
      after,
      correction: verdict === "corrected" ? correction : null,
    });
  });

  app.post("/review/doubts", async (context) => {
    if (!room.canReview) return refused(context, room, "readOnly");
    const form = DoubtForm.safeParse(await context.req.parseBody());
    if (!form.success) return badForm(context, room);
    const { text, verdict, correction } = form.data;
    if (verdict === "corrected" && correction === "")
      return context.redirect("/review/doubts?notice=empty", 303);
    const open = await corpus.reviewLists.doubtsOf(text);
    return judgeAll(context, "doubts", open, {
      verdict,
      before: text,
      after: null,
      correction: verdict === "corrected" ? correction : null,
    });
  });

  app.post("/review/undo", async (context) => {
    if (!room.canReview) return refused(context, room, "readOnly");
    const form = UndoForm.safeParse(await context.req.parseBody());
    if (!form.success) return badForm(context, room);
    const undone = await corpus.reviews.removeAt(form.data.at);
    const address = tabAddress[form.data.tab];
    return context.redirect(`${address}?${undone > 0 ? `undone=${undone}` : "notice=stale"}`, 303);
  });
}
