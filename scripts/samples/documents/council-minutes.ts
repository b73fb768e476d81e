import { paragraph } from "../blocks.ts";
import { punktColon } from "../layouts/punkt-colon.ts";
import type { SampleMeeting, SamplePaper } from "../paper.ts";

const meeting: SampleMeeting = {
  authority: null,
  body: "Byrådet",
  date: "2023-06-20",
  start: "18:00",
  place: "Byrådssalen, Tornelev Rådhus",
  present: [
    "Ingelise Vadgård",
    "Torben Røjkjær",
    "Mette Skovhave",
    "Anders Frøslund",
    "Birgit Åløkke",
    "Jens Ørnskov",
    "Karin Lyngbæk",
    "Poul Stenager",
  ],
  absent: ["Hanne Damgaard-Friis"],
  items: [
    {
      number: "1",
      title: "Godkendelse af dagsorden",
      caseNumber: "23-000118",
      sections: [
        { kind: "decision", heading: "", blocks: [] },
        { kind: "recommendation", heading: "", blocks: [] },
      ],
      recommendations: [
        { number: "1", text: "at dagsordenen godkendes.", by: ["Center for Politik og Borgerservice"] },
      ],
      decisions: [{ text: "Godkendt.", outcome: "approved" }],
    },
    {
      number: "2",
      title: "Takster for leje af haller i 2024",
      caseNumber: "23-004402",
      sections: [
        { kind: "decision", heading: "", blocks: [] },
        {
          kind: "summary",
          heading: "Resume",
          blocks: [
            paragraph(
              'Byrådet skal fastsætte taksterne for 2024. Timeprisen i Tornelev Hallen foreslås sat op fra 180 kr. til 195 kr. {med virkning fra den 1. januar 2024|deadline kind="effective" date="2024-01-01"}.',
            ),
          ],
        },
        { kind: "recommendation", heading: "", blocks: [] },
        {
          kind: "presentation",
          heading: "Sagsbeskrivelse",
          blocks: [
            paragraph(
              'Foreninger har ret til at låne lokaler efter {folkeoplysningslovens § 21|ref act="folkeoplysningsloven" paragraph="21"}. Gebyret kan efter {lovens § 22, stk. 1|ref act="folkeoplysningsloven" paragraph="22" subsection="1"}, ikke overstige halvdelen af driftsudgiften.',
            ),
          ],
        },
        { kind: "attachments", heading: "", blocks: [] },
      ],
      attachments: ["Bilag 1 - Takstoversigt 2024"],
      recommendations: [
        { number: "1", text: "at taksterne for 2024 godkendes.", by: ["Center for Kultur og Fritid"] },
      ],
      decisions: [
        {
          text: "Med stemmerne 6 for og 2 imod besluttede Byrådet, at taksterne for 2024 godkendes. For stemte: (A), (V), (F), (C). Imod stemte: (O), (Ø).",
          outcome: "approved",
          vote: {
            for: { count: 6, parties: ["A", "V", "F", "C"] },
            against: { count: 2, parties: ["O", "Ø"] },
            abstained: { count: null, parties: [] },
          },
        },
      ],
    },
    {
      number: "3",
      title: "Høringssvar til regionens sundhedsplan",
      caseNumber: "23-005190",
      sections: [
        { kind: "decision", heading: "", blocks: [] },
        {
          kind: "summary",
          heading: "Resume",
          blocks: [
            paragraph(
              'Regionen har sendt sin sundhedsplan i høring. Høringssvaret skal være regionen i hænde {senest den 14. august 2023|deadline kind="hearing" date="2023-08-14"}. Planen er udarbejdet efter {sundhedslovens § 206, stk. 1|ref act="sundhedsloven" paragraph="206" subsection="1"}.',
            ),
          ],
        },
        { kind: "recommendation", heading: "", blocks: [] },
      ],
      recommendations: [
        {
          number: "1",
          text: "at høringssvaret godkendes og sendes til regionen.",
          by: ["Center for Social og Sundhed"],
        },
      ],
      decisions: [
        { text: "Godkendt, idet afsnittet om lægedækning skærpes.", outcome: "approved-with-changes" },
      ],
    },
    {
      number: "4",
      title: "Køb af ejendom",
      public: false,
      caseNumber: "23-005377",
      sections: [],
      decisions: [{ text: "Beslutning ikke frigivet", outcome: "not-released" }],
    },
  ],
};

export const councilMinutes: SamplePaper = {
  kind: "minutes",
  title: "Referat 20. juni 2023 kl. 18:00",
  authority: null,
  body: meeting.body,
  date: meeting.date,
  meeting,
  letter: null,
  blocks: punktColon(meeting),
  inconsistencies: [],
};
