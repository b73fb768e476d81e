/** The council of Tornelev Kommune: a municipality, places and people that do not exist. */
export const authority = "Tornelev Kommune";

export const council = [
  "Ingelise Vadgård (A)",
  "Torben Røjkjær (V)",
  "Mette Skovhave (F)",
  "Anders Frøslund (C)",
  "Birgit Åløkke (A)",
  "Jens Ørnskov (O)",
  "Karin Lyngbæk (Ø)",
  "Poul Stenager (V)",
  "Hanne Damgaard-Friis (B)",
] as const;
