import type { Layout } from "./layout.ts";

/** SBSYS: `1. Title` after a table of contents; in the agenda the decisions are empty headings. */
export const sbsys: Layout = {
  name: "sbsys",
  evidence: [
    { sign: /^Mødedato: \d/m, weight: 0.4 },
    { sign: /^Mødested: /m, weight: 0.3 },
    { sign: /^Indholdsfortegnelse\s*$/m, weight: 0.3 },
    { sign: /^\d{1,3}\. \p{Lu}/mu, weight: 0.2 },
  ],
  shapes: { dot: 0.6 },
  unheaded: ["body"],
  proceedings: false,
};
