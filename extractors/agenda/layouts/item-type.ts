import type { Layout } from "./layout.ts";

/** `1. Title`, the title again, `Punkttype` with `Beslutning.` as a type, `Beslutning …udvalget 2018-2021 den …`. */
export const itemType: Layout = {
  name: "item-type",
  evidence: [
    { sign: /^Punkttype\s*$/m, weight: 0.6 },
    { sign: /^Beslutning \p{Lu}[^\n]{4,60} \d{4}-\d{4} den \d/mu, weight: 0.5 },
  ],
  shapes: { dot: 0.5 },
  unheaded: ["body"],
  proceedings: false,
};
