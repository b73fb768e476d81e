import { Hono } from "hono";
import { setCookie } from "hono/cookie";
import { languages, messagePage } from "../../output/reading-room/index.ts";
import type { Room } from "./room.ts";
import { boardRoutes } from "./routes/boards.ts";
import { documentRoutes } from "./routes/documents.ts";
import { familyRoutes } from "./routes/families.ts";
import { reviewRoutes } from "./routes/reviews.ts";
import { searchRoutes } from "./routes/search.ts";
import { headers, onlyOwnForms, onlyThisMachine, withToken } from "./security.ts";
import { answer, languageCookie, notFound, visitOf } from "./visit.ts";

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
  app.get("/language/:code", (context) => {
    const code = context.req.param("code");
    const known = languages.some(({ language }) => language === code);
    if (known)
      setCookie(context, languageCookie, code, { sameSite: "Lax", path: "/", maxAge: year, httpOnly: true });
    // Only a path of this room: an address from elsewhere would make the room a way to send people away.
    const back = context.req.query("back") ?? "/";
    return context.redirect(/^\/(?![/\\])/u.test(back) ? back : "/", 303);
  });
  for (const routes of [searchRoutes, documentRoutes, reviewRoutes, familyRoutes, boardRoutes])
    routes(app, room);
  app.notFound((context) => notFound(context, room));
  app.onError((error, context) => {
    room.onFault(error);
    const visit = visitOf(context, room);
    const { fault, faultText } = visit.texts.message;
    return answer(context, messagePage(fault, faultText, visit), 500);
  });
  return app;
}
