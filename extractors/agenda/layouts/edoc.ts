import type { Layout } from "./layout.ts";

/** eDoc: `2.` and the title, `Sagsnr.:` and `Dok.nr.:`, `…udvalgets beslutning den … Punkt 2`, a running header through the items. */
export const edoc: Layout = {
  name: "edoc",
  evidence: [
    { sign: /^Dok\.nr\.:/m, weight: 0.4 },
    { sign: /^\p{Lu}[^\n]{3,60}s beslutning (?:i mødet )?den \d/mu, weight: 0.5 },
    { sign: /^Følgende deltog ikke i behandlingen af punktet/m, weight: 0.4 },
  ],
  shapes: { dot: 0.5 },
  unheaded: ["body"],
  proceedings: false,
};
