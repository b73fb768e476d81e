import type { Layout } from "./layout.ts";

/** Protocols before the spelling reform of 1948: `ad F. 23/1919.`, verbs in -s, Aa for Å, nouns with capitals. */
export const oldProtocol: Layout = {
  name: "old-protocol",
  evidence: [
    { sign: /^[Aa]d [A-ZÆØÅ]?\.? ?\d{1,4} ?\/ ?\d{2,4}\b/m, weight: 0.8 },
    {
      sign: /\b(?:vedtoges|forkastedes|tiltraadtes|bevil(?:l?ig|g)edes|[Hh]envistes|Byraad\w*|Sogneraad\w*)\b/,
      weight: 0.6,
    },
    {
      sign: /(?<!\p{L})(?:forelaa|saadan\p{Ll}?|Andragende\p{Ll}*|angaaende|ogsaa|Skrivelse\p{Ll}*|toges|androg|Skoleraad)(?!\p{L})/u,
      weight: 0.4,
    },
    { sign: /(?<!\p{L})(?:paa|Aar|saaledes|maa|kunde|skulde)(?!\p{L})/u, weight: 0.4 },
  ],
  shapes: { ad: 1 },
  unheaded: ["body", "told", "sentences"],
  proceedings: false,
  paragraphs: true,
};
