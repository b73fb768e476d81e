import type { Layout } from "./layout.ts";

/** `89. Title` under `Til efterretning - for åbne døre`, `J.nr.: Sagsid.: Initialer: Åben sag`. */
export const openDoors: Layout = {
  name: "open-doors",
  evidence: [
    { sign: /for (?:åbne|lukkede) døre/, weight: 0.5 },
    { sign: /^J\.nr\.:/m, weight: 0.4 },
    { sign: /^Åben sag|Åben sag\s*$/m, weight: 0.3 },
  ],
  shapes: { dot: 0.4 },
  unheaded: ["body"],
  proceedings: false,
};
