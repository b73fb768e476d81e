import { paragraph } from "../blocks.ts";
import { emnWeb } from "../layouts/emn-web.ts";
import type { SampleMeeting, SamplePaper } from "../paper.ts";

const meeting: SampleMeeting = {
  authority: null,
  body: "Børne- og Skoleudvalget",
  date: "2025-02-05",
  start: "14.00",
  place: "Lokale 118",
  present: ["Birgit Åløkke", "Hanne Damgaard-Friis", "Poul Stenager", "Jens Ørnskov"],
  absent: [],
  items: [
    {
      number: "1",
      title: "Referat fra sidste møde",
      caseNumber: "EMN-2025-000412",
      sections: [
        { kind: "decision", heading: "", blocks: [] },
        { kind: "attachments", heading: "", blocks: [] },
      ],
      attachments: ["Referat fra møde den 8. januar 2025"],
      decisions: [{ text: "Ingen bemærkninger.", outcome: "other" }],
    },
    {
      number: "2",
      title: "Skoledistrikter i Lindhøje og Vester Møllebæk - endelig vedtagelse",
      caseNumber: "EMN-2024-011873",
      sections: [
        { kind: "decision", heading: "", blocks: [] },
        {
          kind: "summary",
          heading: "Resume",
          blocks: [
            paragraph(
              'Grænsen mellem de to skoledistrikter flyttes, så 46 elever fremover hører til Lindhøje Skole. Ændringen sker efter {folkeskolelovens § 36, stk. 2|ref act="folkeskoleloven" paragraph="36" subsection="2"}, og {gælder fra den 1. august 2025|deadline kind="effective" date="2025-08-01"}.',
            ),
          ],
        },
        { kind: "recommendation", heading: "", blocks: [] },
        { kind: "attachments", heading: "", blocks: [] },
      ],
      attachments: ["Indstilling", "Bilag 1: Kort over distrikterne", "Bilag 2: Høringssvar"],
      recommendations: [
        { number: "1", text: "Byrådet godkender de nye skoledistrikter.", by: [] },
        {
          number: "2",
          text: 'Forældrene får besked {senest den 1. april 2025|deadline kind="due" date="2025-04-01"}.',
          by: [],
        },
      ],
      decisions: [
        {
          text: "Et flertal i udvalget kunne tiltræde indstillingen. Jens Ørnskov tog forbehold.",
          outcome: "approved",
          dissent: [{ name: "Jens Ørnskov", party: "" }],
        },
      ],
    },
  ],
};

export const schoolMinutes: SamplePaper = {
  kind: "minutes",
  title: "Referat 5. februar 2025 kl. 14.00",
  authority: null,
  body: meeting.body,
  date: meeting.date,
  meeting,
  letter: null,
  blocks: emnWeb(meeting),
  inconsistencies: [],
};
