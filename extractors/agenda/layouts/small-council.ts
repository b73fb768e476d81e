import type { Layout } from "./layout.ts";

/** Parish, senior and school councils: `1 Title`, what was decided in the next line, absences by first name, numbering that restarts. */
export const smallCouncil: Layout = {
  name: "small-council",
  evidence: [
    {
      sign: /^[\s\S]{0,500}?(?:menighedsråd|seniorråd|ældreråd|handicapråd|bestyrelsesmøde|generalforsamling|ungdomsråd|integrationsråd)/i,
      weight: 0.6,
    },
    {
      sign: /^(?:Afbud|Til ?stede|Fraværende|Referent|Dirigent|Mødeleder|Deltagere): ?\p{Lu}/mu,
      weight: 0.5,
    },
  ],
  shapes: { bare: 1, dot: 0.4 },
  unheaded: ["body", "told", "last"],
  proceedings: false,
};
