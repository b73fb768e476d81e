import { paragraph } from "../blocks.ts";
import { sbsysAgenda } from "../layouts/sbsys-agenda.ts";
import type { SampleMeeting, SamplePaper } from "../paper.ts";
import { council } from "./people.ts";

const meeting: SampleMeeting = {
  authority: null,
  body: "Byrådet",
  date: "2024-04-30",
  start: "18:00",
  place: "Byrådssalen, Tornelev Rådhus",
  present: council,
  absent: [],
  items: [
    { number: "1", title: "Spørgetid", sections: [{ kind: "decision", heading: "", blocks: [] }] },
    {
      number: "2",
      title: "Danmarkskort over omgjorte sager 2023",
      sections: [
        {
          kind: "earlier-treatment",
          heading: "Tidligere behandling",
          blocks: [paragraph("Socialudvalget den 12. marts 2024 Punkt 4")],
        },
        {
          kind: "presentation",
          heading: "Sagsfremstilling",
          blocks: [
            paragraph(
              'Byrådet skal efter {retssikkerhedslovens § 79 b|ref act="retssikkerhedsloven" paragraph="79 b"} tage stilling til, om der skal udarbejdes en handlingsplan.',
            ),
          ],
        },
        { kind: "recommendation", heading: "", blocks: [] },
        { kind: "decision", heading: "", blocks: [] },
      ],
      recommendations: [
        { number: "1", text: "der ikke udarbejdes en handlingsplan.", by: ["Socialudvalget"] },
      ],
    },
    {
      number: "3",
      title: "Anlægsbevilling til ny cykelsti langs Åkærgade",
      sections: [
        {
          kind: "presentation",
          heading: "Sagsfremstilling",
          blocks: [
            paragraph(
              'Cykelstien bliver 1,8 km lang. Arbejdet skal være afsluttet {senest den 1. december 2024|deadline kind="due" date="2024-12-01"}. Ejerne får besked efter {vejlovens § 20|ref act="vejloven" paragraph="20"}.',
            ),
          ],
        },
        {
          kind: "economy",
          heading: "Økonomi",
          blocks: [paragraph("Der søges om 6.400.000 kr., der finansieres af kassebeholdningen.")],
        },
        { kind: "recommendation", heading: "", blocks: [] },
        { kind: "decision", heading: "", blocks: [] },
      ],
      recommendations: [
        {
          number: "1",
          text: "der gives en anlægsbevilling på 6.400.000 kr. til cykelstien,",
          by: ["Økonomiudvalget"],
        },
        { number: "2", text: "beløbet frigives.", by: ["Økonomiudvalget"] },
      ],
    },
  ],
};

export const councilAgenda: SamplePaper = {
  kind: "agenda",
  title: "DAGSORDEN",
  authority: null,
  body: meeting.body,
  date: meeting.date,
  meeting,
  letter: null,
  blocks: sbsysAgenda(meeting),
  inconsistencies: [],
};
