import type { Hono } from "hono";
import { z } from "zod";
import type { Family } from "../../../corpus/findings.ts";
import {
  type ComparisonView,
  comparePage,
  type DraftView,
  type FamilyView,
  familiesPage,
  familyPage,
  findingPage,
} from "../../../output/reading-room/index.ts";
import type { Inconsistency } from "../../../schemas/inconsistency.ts";
import { findingViews } from "../finding-views.ts";
import { Recent } from "../recent.ts";
import type { Room } from "../room.ts";
import { answer, badForm, notFound, visitOf } from "../visit.ts";
import { judgeFinding } from "./findings.ts";

const familiesPerPage = 50;

async function draftOf(id: string, room: Room): Promise<DraftView> {
  const summary = await room.corpus.documents.summary(id);
  return {
    id,
    title: summary?.title ?? id.slice(0, 8),
    date: summary?.date ?? null,
    fileName: summary?.path.split(/[\\/]/u).at(-1) ?? "",
  };
}

async function familyView({ id, title, documents }: Family, room: Room): Promise<FamilyView> {
  return { id, title, drafts: await Promise.all(documents.map((document) => draftOf(document, room))) };
}

const reviewsOf = async (documents: readonly string[], { corpus }: Room) =>
  (await Promise.all(documents.map((one) => corpus.reviews.ofDocument(one)))).flat();

/** Papers that exist in several drafts, and what sets the drafts apart. */
export function familyRoutes(app: Hono, room: Room): void {
  const { corpus, documents } = room;
  const compared = new Recent<readonly Inconsistency[]>(20);
  const addressOf = (family: string) => `/family/${encodeURIComponent(family)}`;

  app.get("/families", async (context) => {
    const skip = Number(/^\d{1,6}$/u.exec(context.req.query("skip") ?? "")?.[0] ?? 0);
    const all = await corpus.findings.families();
    const shown = all
      .toSorted((a, b) => a.title.localeCompare(b.title, "da"))
      .slice(skip, skip + familiesPerPage);
    const families = await Promise.all(
      shown.map(async (one) => ({
        ...(await familyView(one, room)),
        differences: (await corpus.findings.between(one.id)).length,
      })),
    );
    const rest = skip + familiesPerPage;
    const next = rest < all.length ? `/families?skip=${rest}` : null;
    return answer(context, familiesPage({ families, next }, visitOf(context, room)));
  });

  app.get("/family/:id", async (context) => {
    const id = context.req.param("id");
    const found = await corpus.findings.family(id);
    if (!found) return notFound(context, room);
    const visit = visitOf(context, room);
    const family = await familyView(found, room);
    const between = await corpus.findings.between(id);
    const reviews = await reviewsOf(found.documents, room);
    const pairs = Map.groupBy(between, ({ older, newer }) => `${older} ${newer}`);
    // Neighbours that do not differ are shown too: that they agree is worth knowing.
    for (const [index, newer] of found.documents.entries()) {
      const older = found.documents[index - 1];
      if (older !== undefined && !pairs.has(`${older} ${newer}`)) pairs.set(`${older} ${newer}`, []);
    }
    const order = (pair: string) => found.documents.indexOf(pair.split(" ")[1] ?? "");
    const comparisons: ComparisonView[] = [];
    for (const [pair, findings] of [...pairs].sort(([a], [b]) => order(a) - order(b))) {
      const [older = "", newer = ""] = pair.split(" ");
      const views = await findingViews(
        findings.map(({ finding }) => finding),
        reviews,
        {
          action: addressOf(id),
          addressOf: (finding) => `${addressOf(id)}/findings/${finding.id}`,
          context: "list",
        },
        room,
        visit,
      );
      comparisons.push({
        older: await draftOf(older, room),
        newer: await draftOf(newer, room),
        findings: views,
      });
    }
    return answer(context, familyPage(family, comparisons, visit));
  });

  app.get("/family/:id/findings/:finding", async (context) => {
    const id = context.req.param("id");
    const family = await corpus.findings.family(id);
    const between = family ? await corpus.findings.between(id) : [];
    const at = between.findIndex(({ finding }) => finding.id === context.req.param("finding"));
    const found = between[at];
    if (!family || !found) return notFound(context, room);
    const visit = visitOf(context, room);
    const step = (index: number) => {
      const other = between[index];
      return other ? `${addressOf(id)}/findings/${other.finding.id}` : null;
    };
    const [view] = await findingViews(
      [found.finding],
      await reviewsOf(family.documents, room),
      { action: addressOf(id), addressOf: null, context: "page" },
      room,
      visit,
    );
    if (!view) return notFound(context, room);
    const { older, newer } = visit.texts.families;
    const page = {
      view,
      of: { title: family.title, address: addressOf(id) },
      section: "families",
      number: at + 1,
      all: between.length,
      previous: step(at - 1),
      next: step(at + 1),
      labels: [older, newer],
    } as const;
    return answer(context, findingPage(page, visit));
  });

  app.post("/family/:id", async (context) => {
    const id = context.req.param("id");
    const between = await corpus.findings.between(id);
    const target = z.string().safeParse((await context.req.parseBody()).target).data;
    const judged = between.find(({ finding }) => finding.id === target);
    return judgeFinding(context, room, {
      document: judged?.newer ?? "",
      back: addressOf(id),
      ids: between.map(({ finding }) => finding.id),
    });
  });

  app.get("/compare", async (context) => {
    const [older, newer] = await Promise.all(
      ["older", "newer"].map((name) => documents.record(context.req.query(name) ?? "")),
    );
    if (!older || !newer) return notFound(context, room);
    if (older.id === newer.id) return badForm(context, room);
    const visit = visitOf(context, room);
    const [before, after] = await Promise.all([
      corpus.documents.version(older.id),
      corpus.documents.version(newer.id),
    ]);
    const findings = await compared.get(`${older.id} ${before} ${newer.id} ${after}`, async () => {
      const { compareDocuments } = await import("../../comparison/index.ts");
      return compareDocuments(older, newer);
    });
    const views = await findingViews(
      findings,
      [],
      { action: null, addressOf: null, context: "list" },
      room,
      visit,
    );
    const family = await corpus.findings.familyOf(newer.id);
    const drafts = await Promise.all([draftOf(older.id, room), draftOf(newer.id, room)]);
    return answer(
      context,
      comparePage(
        family ? await familyView(family, room) : null,
        { older: drafts[0], newer: drafts[1], findings: views },
        visit,
      ),
    );
  });
}
