import { heading, line, paragraph, space } from "../blocks.ts";
import type { SamplePaper } from "../paper.ts";
import { authority } from "./people.ts";

/** A short letter, photographed with low contrast. */
export const schoolRoadsLetter: SamplePaper = {
  kind: "letter",
  title: "Svar om trafikken ved Lindhøje Skole",
  authority,
  body: null,
  date: "2022-09-14",
  meeting: null,
  letter: {
    sender: authority,
    recipients: ["Skolebestyrelsen ved Lindhøje Skole"],
    subject: "Svar om trafikken ved Lindhøje Skole",
    journalNumber: null,
    signatories: [{ name: "Bo Hedemand", title: "Vejingeniør" }],
  },
  blocks: [
    line(authority),
    line("Veje og Trafik"),
    space,
    line("Skolebestyrelsen ved Lindhøje Skole"),
    space,
    line("14. september 2022"),
    space,
    heading("Svar om trafikken ved Lindhøje Skole"),
    paragraph(
      'Tak for jeres henvendelse. Kommunen har talt 640 biler på en hverdag. Farten kan efter {færdselslovens § 42, stk. 1|ref act="færdselsloven" paragraph="42" subsection="1"}, ikke sættes ned, før politiet har givet sit samtykke.',
    ),
    paragraph(
      'Vi sætter to bump op {inden udgangen af november 2022|deadline kind="due" date="2022-11-30"} og tæller igen {i 1. kvartal 2023|deadline kind="due" date="2023-03-31"}.',
    ),
    space,
    line("Med venlig hilsen"),
    line("Bo Hedemand"),
    line("Vejingeniør"),
  ],
  inconsistencies: [],
};
