import type { Context } from "hono";
import { getCookie } from "hono/cookie";
import type { Markup } from "../../output/markup.ts";
import { messagePage, textsFor, type Visit } from "../../output/reading-room/index.ts";
import type { Room } from "./room.ts";

const notices = ["stale", "conflict", "empty"] as const;

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
    notice: notices.find((one) => one === context.req.query("notice")) ?? null,
  };
}

export function answer(
  context: Context,
  page: Markup,
  status: 200 | 400 | 403 | 404 | 413 | 500 = 200,
): Response {
  return context.html(page.text, status);
}

export function notFound(context: Context, room: Room): Response {
  const visit = visitOf(context, room);
  const { notFound: title, notFoundText } = visit.texts.message;
  return answer(context, messagePage(title, notFoundText, visit), 404);
}

const refusals = {
  token: "tokenText",
  origin: "originText",
  readOnly: "readOnlyText",
} as const;

export function refused(context: Context, room: Room, why: keyof typeof refusals): Response {
  const visit = visitOf(context, room);
  const { message } = visit.texts;
  return answer(context, messagePage(message.forbidden, message[refusals[why]], visit), 403);
}

/** A form that was not filled in as the pages of the room fill it in. */
export function badForm(context: Context, room: Room): Response {
  const visit = visitOf(context, room);
  const { badForm: title, badFormText } = visit.texts.message;
  return answer(context, messagePage(title, badFormText, visit), 400);
}

export function tooLarge(context: Context, room: Room): Response {
  const visit = visitOf(context, room);
  const { tooLarge: title, tooLargeText } = visit.texts.message;
  return answer(context, messagePage(title, tooLargeText, visit), 413);
}
