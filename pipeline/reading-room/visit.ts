import type { Context } from "hono";
import { getCookie } from "hono/cookie";
import type { Markup } from "../../output/markup.ts";
import { messagePage, textsFor, type Visit } from "../../output/reading-room/index.ts";
import type { Room } from "./room.ts";

export const languageCookie = "punktum-language";

/** What the pages need to know of who asks. */
export function visitOf(context: Context, room: Room): Visit {
  const url = new URL(context.req.url);
  return {
    texts: textsFor(getCookie(context, languageCookie), context.req.header("accept-language")),
    address: `${url.pathname}${url.search}`,
    canReview: room.canReview,
    today: new Date(room.clock.now()).toISOString().slice(0, 10),
    assetVersion: room.assets.version,
  };
}

export function answer(context: Context, page: Markup, status: 200 | 400 | 403 | 404 | 500 = 200): Response {
  return context.html(page.text, status);
}

export function notFound(context: Context, room: Room): Response {
  const visit = visitOf(context, room);
  const { notFound: title, notFoundText } = visit.texts.message;
  return answer(context, messagePage(title, notFoundText, visit), 404);
}

export function refused(context: Context, room: Room, why: "token" | "origin"): Response {
  const visit = visitOf(context, room);
  const { forbidden, tokenText, originText } = visit.texts.message;
  return answer(context, messagePage(forbidden, why === "token" ? tokenText : originText, visit), 403);
}
