import type { Layout } from "./layout.ts";

/** `Punkt 3: Title`, `Sagsnr.`, the decision before all other sections; a closed item holds its decision and no headings. */
export const webPunktColon: Layout = {
  name: "web-punkt-colon",
  evidence: [
    { sign: /^Punkt \d{1,3}: \p{L}/mu, weight: 0.6 },
    { sign: /^Sagsnr\.? \d/m, weight: 0.2 },
    { sign: /^Sagsprocedure\s*$/m, weight: 0.3 },
    { sign: /^(?:Mødedeltagere|Mødested): /m, weight: 0.2 },
  ],
  shapes: { punkt: 1 },
  unheaded: ["body"],
  proceedings: false,
};
