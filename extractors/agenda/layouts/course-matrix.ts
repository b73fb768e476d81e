import type { Layout } from "./layout.ts";

/** `Punkt 1 Title` with a matrix of who is informed, who recommends and who decides; those rows are no decisions. */
export const courseMatrix: Layout = {
  name: "course-matrix",
  evidence: [
    { sign: /^Sagsgang\s*$/m, weight: 0.3 },
    { sign: /^Ej til stede:/m, weight: 0.4 },
    { sign: /^Beslutning i \p{Lu}[^\n]{4,60} den \d{1,2}-\d{1,2}-\d{4}/mu, weight: 0.4 },
    { sign: /^Punkt \d{1,3} \p{Lu}/mu, weight: 0.2 },
  ],
  shapes: { punkt: 0.8 },
  unheaded: ["body"],
  proceedings: false,
};
