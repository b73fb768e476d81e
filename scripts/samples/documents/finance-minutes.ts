import { paragraph } from "../blocks.ts";
import { capitals } from "../layouts/capitals.ts";
import type { SampleMeeting, SamplePaper } from "../paper.ts";

const meeting: SampleMeeting = {
  authority: null,
  body: "Økonomiudvalget",
  date: "2019-02-19",
  start: "17:00",
  place: "Byrådssalen",
  present: [
    "Ingelise Vadgård (A)",
    "Torben Røjkjær (V)",
    "Anders Frøslund (C)",
    "Jens Ørnskov (O)",
    "Mette Skovhave (F)",
  ],
  absent: ["Ingen"],
  items: [
    {
      number: "21",
      title: "Salg af grund på Rønnevænget",
      caseNumber: "19/1184",
      sections: [
        {
          kind: "summary",
          heading: "Resumé",
          blocks: [
            paragraph(
              'Der er kommet et bud på 1.250.000 kr. på grunden. Udbuddet er sket efter {§ 68|ref act="kommunestyrelsesloven" paragraph="68"} i kommunestyrelsesloven.',
            ),
          ],
        },
        {
          kind: "presentation",
          heading: "Sagsfremstilling",
          blocks: [
            paragraph(
              'Grunden er på 1.320 m² og har været udbudt i seks uger. Køber kan overtage grunden {den 1. april 2019|deadline kind="effective" date="2019-04-01"}, og købesummen betales {senest 14 dage efter overtagelsen|deadline kind="due" duration="P14D" anchor="overtagelsen"}.',
            ),
          ],
        },
        { kind: "recommendation", heading: "", blocks: [] },
        { kind: "decision", heading: "", blocks: [] },
      ],
      recommendations: [
        { number: "1", text: "at grunden sælges for 1.250.000 kr.,", by: ["Ejendomsafdelingen"] },
        { number: "2", text: "at provenuet tilgår kassen.", by: ["Ejendomsafdelingen"] },
      ],
      decisions: [
        {
          text: "Godkendt.",
          outcome: "approved",
          recommendation: "1",
          vote: {
            for: { count: 4, parties: ["A", "V", "C", "O"] },
            against: { count: 1, parties: ["F"] },
            abstained: { count: null, parties: [] },
          },
        },
        {
          text: "Faldet.",
          outcome: "rejected",
          recommendation: "2",
          vote: {
            for: { count: 2, parties: ["V", "C"] },
            against: { count: 3, parties: ["A", "O", "F"] },
            abstained: { count: null, parties: [] },
          },
        },
      ],
    },
    {
      number: "22",
      title: "Orientering om regnskab 2018",
      caseNumber: "19/1201",
      sections: [
        {
          kind: "presentation",
          heading: "Sagsfremstilling",
          blocks: [
            paragraph(
              'Regnskabet viser et overskud på 12,4 mio. kr. Det aflægges over for Byrådet efter {styrelseslovens § 45, stk. 1|ref act="styrelsesloven" paragraph="45" subsection="1"}, {inden den 1. juni 2019|deadline kind="due" date="2019-06-01"}.',
            ),
          ],
        },
        { kind: "recommendation", heading: "", blocks: [] },
        { kind: "decision", heading: "", blocks: [] },
      ],
      recommendations: [
        { number: "1", text: "at orienteringen tages til efterretning.", by: ["Økonomiafdelingen"] },
      ],
      decisions: [{ text: "Taget til efterretning.", outcome: "noted" }],
    },
  ],
};

export const financeMinutes: SamplePaper = {
  kind: "minutes",
  title: "REFERAT",
  authority: null,
  body: meeting.body,
  date: meeting.date,
  meeting,
  letter: null,
  blocks: capitals(meeting),
  inconsistencies: [],
};
