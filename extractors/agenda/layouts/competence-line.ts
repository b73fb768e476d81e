import type { Layout } from "./layout.ts";

/** The title, then `Sag nr. 129` and `Beslutningskompetence: KB`; the decision before the case, committee steps as `<body>, <date>, pkt. 65:`. */
export const competenceLine: Layout = {
  name: "competence-line",
  evidence: [
    { sign: /^Beslutningskompetence: ?/m, weight: 0.6 },
    { sign: /^Sag nr\. \d{1,3}\s*$/m, weight: 0.5 },
  ],
  shapes: { sag: 0.5 },
  unheaded: ["body"],
  proceedings: false,
};
