import { timingSafeEqual } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import type { Room } from "./room.ts";
import { refused } from "./visit.ts";

const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Nothing from elsewhere is loaded, run or framed. */
export const headers: MiddlewareHandler = async (context, next) => {
  await next();
  context.header("Content-Security-Policy", policy);
  context.header("X-Content-Type-Options", "nosniff");
  context.header("Referrer-Policy", "same-origin");
  context.header("Cross-Origin-Opener-Policy", "same-origin");
  context.header("Cross-Origin-Resource-Policy", "same-origin");
  if (!context.res.headers.has("Cache-Control")) context.header("Cache-Control", "no-store");
};

/** Names that only ever mean this machine. */
const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/u;

export function isLoopback(host: string): boolean {
  return loopback.test(host) || host === "::1";
}

/**
 * Without a token whoever can name this machine could read the room through the visitor's own browser (DNS rebinding):
 * then only addresses that mean this machine are answered.
 */
export function onlyThisMachine(room: Room): MiddlewareHandler {
  return async (context, next) => {
    const host = context.req.header("host") ?? "";
    if (room.token === null && !isLoopback(host)) return refused(context, room, "origin");
    return next();
  };
}

function same(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}

const cookieName = "punktum-token";

/** The token comes once in the address, and from then on in a cookie that no script can read. */
export function withToken(room: Room): MiddlewareHandler {
  return async (context, next) => {
    const { token } = room;
    if (token === null) return next();
    const url = new URL(context.req.url);
    const inAddress = url.searchParams.get("token");
    if (inAddress !== null && same(inAddress, token)) {
      setCookie(context, cookieName, token, { httpOnly: true, sameSite: "Strict", path: "/" });
      url.searchParams.delete("token");
      return context.redirect(`${url.pathname}${url.search}`, 303);
    }
    if (same(getCookie(context, cookieName) ?? "", token)) return next();
    return refused(context, room, "token");
  };
}

/** A form is only carried out where it was sent from a page of this room. */
export function onlyOwnForms(room: Room): MiddlewareHandler {
  return async (context, next) => {
    if (context.req.method === "GET" || context.req.method === "HEAD") return next();
    const origin = context.req.header("origin");
    const own = `//${context.req.header("host")}`;
    if (origin === undefined || !URL.canParse(origin) || `//${new URL(origin).host}` !== own)
      return refused(context, room, "origin");
    return next();
  };
}
