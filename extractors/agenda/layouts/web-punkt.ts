import type { Layout } from "./layout.ts";

/** Web pages of the 2020s: `Punkt 8 Title` over several lines, list numbers at the end of the line, `Beslutningshistorik` below. */
export const webPunkt: Layout = {
  name: "web-punkt",
  evidence: [
    { sign: /^\s*Punkt \d{1,3} \p{Lu}/mu, weight: 0.4 },
    { sign: /^Beslutningen træffes af\s*$/m, weight: 0.4 },
    { sign: /^Indstillingen?s? punkt \d:|^Yderligere deltagelse/m, weight: 0.3 },
    { sign: /^Beslutningshistorik\s*$/m, weight: 0.3 },
  ],
  shapes: { punkt: 1 },
  unheaded: ["body"],
  proceedings: false,
};
