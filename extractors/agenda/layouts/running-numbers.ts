import type { Layout } from "./layout.ts";

/** `301. Title`: numbers that run through the year, committee steps with `Ad. 1` and a count of members. */
export const runningNumbers: Layout = {
  name: "running-numbers",
  evidence: [
    { sign: /^\d{2,3}\. \p{Lu}/mu, weight: 0.3 },
    { sign: /^\p{Lu}[^\n]{3,50}, \d{1,2}\. [a-z]{3,9} \d{4}, pkt\. \d+:/mu, weight: 0.5 },
    { sign: /^Ikke til stede: /m, weight: 0.3 },
  ],
  shapes: { dot: 0.5 },
  unheaded: ["body"],
  proceedings: false,
};
