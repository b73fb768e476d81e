import type { OutcomePhrase } from "./phrase.ts";

const POST =
  "(?:forperson|suppleant|revisor|sekretær|ordstyrer|mødeleder|dirigent|referent|stemmetæller|formand|næstformand|kasserer|kontaktperson|kirkeværge)";

/** Someone was chosen for something. */
export const appointed: readonly OutcomePhrase[] = [
  {
    outcome: "appointed",
    pattern:
      /\b(?:(?:gen|ny)?valgt(?:e|es)?(?! at\b)|valg(?:t|te) blev|udpeg(?:et|es|ede|edes|er)|vælger(?! at\b)|udnævnt|udnævntes|konstitueret|konstituerede sig)\b|\bbesluttede,? at (?:udpege|vælge)\b|\bpege(?:r|de) (?:enstemmigt )?på [^.]{3,80} som\b|\bpegede enstemmigt på\b|^(?:gen|ny)valg af\b/,
    confidence: 0.9,
    examples: [
      "Holger Tved blev valgt.",
      "Udvalget udpegede Grethe Bak til bestyrelsen.",
      "Rådet pegede på Inga Molbo som formand.",
      "Genvalg af Inga Molbo.",
    ],
    nonExamples: ["Udvalget har valget mellem to forslag.", "Inga har valgt at stoppe i udvalget."],
  },
  {
    outcome: "appointed",
    pattern: new RegExp(`^(?:konstituering: )?(?:valg af )?${POST}\\s?: [a-zæøå]|\\bblev (?:ny )?${POST}\\b`),
    confidence: 0.8,
    weak: true,
    examples: ["Ordstyrer: Inga. Referent: Palle.", "Inga blev ordstyrer."],
    nonExamples: ["Formanden bød velkommen."],
  },
];
