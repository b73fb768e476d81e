import type { Layout } from "./layout.ts";

/** `Sagsid.: 20/33839, Sagsinitialer: …` under the title and `Beslutning <body> den 11-08-2021`. */
export const caseNumberLine: Layout = {
  name: "case-number-line",
  evidence: [
    { sign: /^Sagsid\.?: ?\d/m, weight: 0.5 },
    { sign: /Sagsinitialer: ?\p{Lu}/u, weight: 0.3 },
    { sign: /^Beslutning (?:i )?\p{Lu}[^\n]{4,60} den \d{1,2}-\d{1,2}-\d{4}/mu, weight: 0.5 },
  ],
  shapes: { dot: 0.3, bare: 0.3 },
  unheaded: ["body"],
  proceedings: false,
};
