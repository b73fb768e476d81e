import { declined } from "./image-hand-over.ts";

/** What pdf.js says when it draws less than the page holds: it goes on, so the words are all there is to go by. */
const lostContent =
  /image|jpx|jpeg|jbig2|ccitt|openjpeg|wasm|operator ?list|xobject|stream|inflate|flate|decode|font/i;

let heard: string[] = [];

/** pdf.js warns on the console; here the warnings are kept for the page that they belong to. */
export function catchWarnings(): void {
  const keep = (...words: unknown[]) => {
    heard.push(
      words
        .map(String)
        .join(" ")
        .replace(/^Warning: /, ""),
    );
  };
  console.warn = keep;
  console.log = keep;
}

/** Forgets what was heard, and gives what of it tells of lost content. */
export function takeWarnings(): string[] {
  const taken = heard.filter((warning) => lostContent.test(warning) && !warning.includes(declined));
  heard = [];
  return taken;
}
