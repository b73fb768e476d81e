import { line, paragraph, title } from "../blocks.ts";
import type { SampleMeeting, SamplePaper } from "../paper.ts";

const meeting: SampleMeeting = {
  authority: null,
  body: "Tornelev Byraad",
  date: "1921-05-04",
  start: "",
  place: "",
  present: [],
  absent: [],
  items: [
    {
      number: "F. 14/1921",
      title: "Andragende fra Tornelev Gasværk om Udvidelse af Kulgaarden",
      sections: [],
      decisions: [
        {
          text: "Det vedtoges med 9 St. at imødekomme Andragendet; 2 stemte ikke.",
          outcome: "approved",
          vote: {
            for: { count: 9, parties: [] },
            against: { count: null, parties: [] },
            abstained: { count: 2, parties: [] },
          },
        },
      ],
    },
    {
      number: "F. 17/1921",
      title: "Forslag om Nedsættelse af Skolepengene",
      sections: [],
      decisions: [
        {
          text: "Forslaget forkastedes med 7 Stemmer mod 4.",
          outcome: "rejected",
          vote: {
            for: { count: 4, parties: [] },
            against: { count: 7, parties: [] },
            abstained: { count: null, parties: [] },
          },
        },
      ],
    },
    {
      number: "F. 21/1921",
      title: "Skrivelse fra Lærerforeningen om Skolehaverne",
      sections: [],
      decisions: [{ text: "Henvistes til Skoleudvalget.", outcome: "referred" }],
    },
  ],
};

export const protocol1921: SamplePaper = {
  kind: "minutes",
  title: "Tornelev Byraads Møde den 4. Maj 1921",
  authority: null,
  body: meeting.body,
  date: meeting.date,
  meeting,
  letter: null,
  blocks: [
    title("Tornelev Byraads Møde den 4. Maj 1921"),
    paragraph("Alle Medlemmer var til Stede. Borgmesteren ledede Forhandlingerne."),
    ...meeting.items.flatMap((item) => [
      line(`ad ${item.number}. ${item.title}.`),
      ...(item.decisions ?? []).map((decision) => paragraph(decision.text)),
    ]),
    paragraph("Mødet hævet."),
  ],
  inconsistencies: [],
};
