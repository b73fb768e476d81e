import type { Hono } from "hono";
import type { Family } from "../../../corpus/findings.ts";
import {
  type ComparisonView,
  type DraftView,
  type FamilyView,
  familiesPage,
  familyPage,
} from "../../../output/reading-room/index.ts";
import { findingViews } from "../finding-views.ts";
import type { Room } from "../room.ts";
import { answer, notFound, visitOf } from "../visit.ts";

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

/** Papers that exist in several drafts, and what sets the drafts apart. */
export function familyRoutes(app: Hono, room: Room): void {
  const { corpus, documents } = room;

  app.get("/families", async (context) => {
    const families = await Promise.all(
      (await corpus.findings.families()).map((one) => familyView(one, room)),
    );
    return answer(context, familiesPage(families, visitOf(context, room)));
  });

  app.get("/family/:id", async (context) => {
    const id = context.req.param("id");
    const found = (await corpus.findings.families()).find((one) => one.id === id);
    if (!found) return notFound(context, room);
    const family = await familyView(found, room);
    const between = await corpus.findings.between(id);
    const reviews = (await Promise.all(found.documents.map((one) => corpus.reviews.ofDocument(one)))).flat();
    const pairs = Map.groupBy(between, ({ older, newer }) => `${older} ${newer}`);
    // Neighbours that do not differ are shown too: that they agree is worth knowing.
    for (const [index, newer] of found.documents.entries()) {
      const older = found.documents[index - 1];
      if (older !== undefined && !pairs.has(`${older} ${newer}`)) pairs.set(`${older} ${newer}`, []);
    }
    const comparisons: ComparisonView[] = [];
    for (const [pair, findings] of pairs) {
      const [older = "", newer = ""] = pair.split(" ");
      const action = `/family/${encodeURIComponent(id)}`;
      const views = await findingViews(
        findings.map(({ finding }) => finding),
        reviews,
        action,
        documents,
      );
      comparisons.push({
        older: await draftOf(older, room),
        newer: await draftOf(newer, room),
        findings: views,
      });
    }
    return answer(context, familyPage(family, comparisons, visitOf(context, room)));
  });
}
