import { paragraph } from "../blocks.ts";
import { parish } from "../layouts/parish.ts";
import type { SampleMeeting, SamplePaper } from "../paper.ts";

const meeting: SampleMeeting = {
  authority: "Tornelev Sogn",
  body: "Menighedsråd",
  date: "2018-10-11",
  start: "19.00",
  place: "sognegården",
  present: ["Elin Skovsgård", "Holger Tved", "Grethe Ågesen", "Niels Åbrink"],
  absent: ["Rigmor, Verner"],
  items: [
    {
      number: "1",
      title: "Godkendelse af dagsorden",
      sections: [],
      decisions: [{ text: "Godkendt.", outcome: "approved" }],
    },
    {
      number: "2",
      title: "Kirkens varmeanlæg",
      sections: [
        {
          kind: "other",
          heading: "",
          blocks: [
            paragraph(
              'Der er indhentet to tilbud. Arbejdet skal være færdigt {inden den 1. december|deadline kind="due" date="2018-12-01"}, så kirken er varm til jul.',
            ),
          ],
        },
      ],
      decisions: [{ text: "Udskydes til næste møde.", outcome: "postponed" }],
    },
    {
      number: "3",
      title: "Konfirmandudflugt",
      sections: [
        { kind: "other", heading: "", blocks: [paragraph("Grethe foreslår en tur til domkirken.")] },
      ],
      decisions: [{ text: "Vedtaget.", outcome: "approved" }],
    },
    {
      number: "4",
      title: "Valg af kasserer",
      sections: [],
      decisions: [{ text: "Holger Tved blev valgt.", outcome: "appointed" }],
    },
  ],
};

export const parishMinutes: SamplePaper = {
  kind: "minutes",
  title: "Referat fra menighedsrådsmøde",
  authority: null,
  body: "Menighedsrådet",
  date: meeting.date,
  meeting,
  letter: null,
  blocks: parish(meeting),
  inconsistencies: [],
};
