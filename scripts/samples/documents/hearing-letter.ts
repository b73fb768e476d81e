import { heading, line, list, paragraph, space } from "../blocks.ts";
import type { SamplePaper } from "../paper.ts";
import { authority } from "./people.ts";

/** A letter with a hearing, a deadline in working days and a date left open. */
export const hearingLetter: SamplePaper = {
  kind: "letter",
  title: "Partshøring om påbud om rensning af spildevand",
  authority,
  body: null,
  date: "2021-02-08",
  meeting: null,
  letter: {
    sender: authority,
    recipients: ["Grundejerforeningen Rønnevænget"],
    subject: "Partshøring om påbud om rensning af spildevand",
    journalNumber: "06.11.01-P19-4-21",
    signatories: [{ name: "Asta Kjærulf", title: "Miljømedarbejder" }],
  },
  blocks: [
    line(authority),
    line("Åkærgade 2"),
    line("Natur og Miljø"),
    space,
    line("Grundejerforeningen Rønnevænget"),
    line("Att. formanden"),
    space,
    line("8. februar 2021"),
    line("J.nr. 06.11.01-P19-4-21"),
    space,
    heading("Partshøring om påbud om rensning af spildevand"),
    paragraph(
      'Tornelev Kommune agter at give foreningen påbud om at forbedre rensningen af spildevandet fra 23 ejendomme på Rønnevænget. Påbuddet gives efter {miljøbeskyttelseslovens § 30, stk. 1|ref act="miljøbeskyttelsesloven" paragraph="30" subsection="1"}.',
    ),
    paragraph(
      'Foreningen har ret til at udtale sig, før der træffes afgørelse, jf. {§ 19, stk. 1, i forvaltningsloven|ref act="forvaltningsloven" paragraph="19" subsection="1"}. Bemærkninger skal være kommunen i hænde {senest den 1. marts 2021|deadline kind="due" date="2021-03-01"}.',
    ),
    paragraph("Påbuddet vil indeholde disse vilkår:"),
    list(
      'Anlægget skal være taget i brug {den [ ] 2022|deadline kind="effective" date="2022"}.',
      'Foreningen skal indsende et projekt {inden 6 måneder fra modtagelsen|deadline kind="due" duration="P6M" anchor="modtagelsen"} af påbuddet.',
      'Tilslutning kan opsiges {med 3 måneders varsel til udgangen af en måned|deadline kind="period" duration="P3M" roundTo="end-of-month"}.',
    ),
    paragraph(
      'Afgørelsen kan påklages til Miljø- og Fødevareklagenævnet. {Klagefristen er 4 uger|deadline kind="appeal" duration="P4W"} fra den dag, afgørelsen er meddelt.',
    ),
    space,
    line("Med venlig hilsen"),
    line("Asta Kjærulf"),
    line("Miljømedarbejder"),
  ],
  inconsistencies: [
    { kind: "placeholder", about: "the date on which the plant must be in use is left open: den [ ] 2022" },
  ],
};
