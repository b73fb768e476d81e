import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { setCookie } from "hono/cookie";
import { QueryError } from "../../corpus/search/query.ts";
import { helpPage, languages, messagePage } from "../../output/reading-room/index.ts";
import type { Room } from "./room.ts";
import { deadlineRoutes } from "./routes/deadlines.ts";
import { documentRoutes } from "./routes/documents.ts";
import { familyRoutes } from "./routes/families.ts";
import { findingRoutes } from "./routes/findings.ts";
import { repairRoutes } from "./routes/repairs.ts";
import { reviewRoutes } from "./routes/review.ts";
import { runRoutes } from "./routes/runs.ts";
import { searchRoutes } from "./routes/search.ts";
import { headers, onlyOwnForms, onlyThisMachine, withToken } from "./security.ts";
import { answer, badForm, languageCookie, notFound, tooLarge, visitOf } from "./visit.ts";

const allRoutes = [
  searchRoutes,
  documentRoutes,
  repairRoutes,
  findingRoutes,
  familyRoutes,
  deadlineRoutes,
  reviewRoutes,
  runRoutes,
] as const;

/** Letters of an address, and bytes of a form: the longest that the room itself makes are far shorter. */
const longestAddress = 8_000;
const largestForm = 64_000;

const year = 31_536_000;

/** The reading room over one corpus, as a function from requests to answers. */
export function makeApp(room: Room): Hono {
  const app = new Hono();
  app.use(headers, onlyThisMachine(room));
  app.get("/assets/:name", (context) => {
    const asset = room.assets.files.get(context.req.param("name"));
    if (!asset) return notFound(context, room);
    const versioned = context.req.query("v") === room.assets.version;
    context.header("Cache-Control", versioned ? `public, max-age=${year}, immutable` : "no-cache");
    return context.body(asset.body, 200, { "Content-Type": asset.type });
  });
  app.use(withToken(room), onlyOwnForms(room));
  app.use(async (context, next) =>
    context.req.url.length > longestAddress ? tooLarge(context, room) : next(),
  );
  app.use(bodyLimit({ maxSize: largestForm, onError: (context) => tooLarge(context, room) }));
  app.get("/language/:code", (context) => {
    const code = context.req.param("code");
    const known = languages.some(({ language }) => language === code);
    if (known)
      setCookie(context, languageCookie, code, { sameSite: "Lax", path: "/", maxAge: year, httpOnly: true });
    // Only a path of this room: an address from elsewhere would make the room a way to send people away.
    const back = context.req.query("back") ?? "/";
    return context.redirect(/^\/(?![/\\])/u.test(back) ? back : "/", 303);
  });
  app.get("/help", (context) => answer(context, helpPage(visitOf(context, room))));
  for (const routes of allRoutes) routes(app, room);
  app.notFound((context) => notFound(context, room));
  app.onError((error, context) => {
    if (error instanceof QueryError) return badForm(context, room);
    room.onFault(error);
    const visit = visitOf(context, room);
    const { fault, faultText } = visit.texts.message;
    return answer(context, messagePage(fault, faultText, visit), 500);
  });
  return app;
}
