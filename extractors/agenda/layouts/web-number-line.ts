import type { Layout } from "./layout.ts";

/** Web pages with the number alone on a line, the title on the next, the decisions before the case, earlier steps as `Udvalg:`, `Dato:`, `Punktnummer:`. */
export const webNumberLine: Layout = {
  name: "web-number-line",
  evidence: [
    { sign: /^Beslutningspunkter\s*$/m, weight: 0.4 },
    { sign: /^Punktnummer: \d/m, weight: 0.4 },
    { sign: /^EMN-\d{4}-\d{4,6}\s*$/m, weight: 0.4 },
    { sign: /^Punkt\tTitel\s*$/m, weight: 0.3 },
  ],
  shapes: { bare: 1.2 },
  unheaded: ["body"],
  proceedings: false,
};
