import type { Layout } from "./layout.ts";

/** Proceedings of a parliament: `1) Title.` once in the list and once where it is dealt with; bills that are called decisions. */
export const parliament: Layout = {
  name: "parliament",
  evidence: [
    { sign: /^Den fg\. formand \(|^Formanden \(|^(?:Første|Anden|Tredje) næstformand \(/m, weight: 0.6 },
    { sign: /^Mødet er (?:åbnet|hævet)\./m, weight: 0.4 },
    { sign: /^\s*Kl\. \d{1,2}[:.]\d{2}\s*$/m, weight: 0.3 },
  ],
  shapes: { paren: 1.5 },
  unheaded: ["sentences"],
  proceedings: true,
};
