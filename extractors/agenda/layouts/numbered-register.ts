import type { Layout } from "./layout.ts";

/** `Nr. 27           BR 551/06. Title`: the number, a register number, the title; decisions told in sentences under the text. */
export const numberedRegister: Layout = {
  name: "numbered-register",
  evidence: [
    { sign: /^N[rR]\.? ?\d{1,3}\s{2,}\p{Lu}{1,3} ?\d+\/\d{2,4}/mu, weight: 1 },
    { sign: /uden afstemning/, weight: 0.2 },
  ],
  shapes: { nr: 1.5 },
  unheaded: ["sentences"],
  proceedings: false,
};
