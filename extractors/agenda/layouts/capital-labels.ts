import type { Layout } from "./layout.ts";

/** Labels in capitals with a colon, several bodies in one item, `Ad 1` blocks with `For stemte:` and `Imod stemte:`. */
export const capitalLabels: Layout = {
  name: "capital-labels",
  evidence: [
    { sign: /^BESLUTNING: ?/m, weight: 0.5 },
    { sign: /^INDSTILLING: ?/m, weight: 0.3 },
    { sign: /^(?:SAGSFREMSTILLING|RESUM[EÉ]): ?/m, weight: 0.3 },
  ],
  shapes: { bare: 0.8 },
  unheaded: ["body"],
  proceedings: false,
};
