import type { Layout } from "./layout.ts";

/** PolWeb: `1.      Title`, `Sag 306-2009-600`, `Dok. …`, `Initialer:`, `Åbent`. */
export const polweb: Layout = {
  name: "polweb",
  evidence: [
    { sign: /^Initialer: ?/m, weight: 0.3 },
    { sign: /^(?:Sag|Dok\.?) \d{3}-\d{4}-\d+/m, weight: 0.8 },
    { sign: /^Åbent\s*$/m, weight: 0.3 },
  ],
  shapes: { dot: 0.6 },
  unheaded: ["body"],
  proceedings: false,
};
