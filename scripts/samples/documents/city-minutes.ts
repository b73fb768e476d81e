import { heading, item, line, paragraph, title } from "../blocks.ts";
import type { SampleMeeting, SamplePaper } from "../paper.ts";

const items: SampleMeeting["items"] = [
  {
    number: "1",
    title: "Udpegning af medlem til bestyrelsen for Tornelev Havn",
    caseNumber: "21/16402",
    sections: [
      { kind: "decision", heading: "", blocks: [] },
      {
        kind: "presentation",
        heading: "Sagsfremstilling",
        blocks: [
          paragraph(
            'Byrådet skal udpege et medlem til bestyrelsen for perioden {til og med 2025|deadline kind="expiry" date="2025"}. Udpegningen følger {kommunestyrelseslovens § 68 a|ref act="kommunestyrelsesloven" paragraph="68 a"}.',
          ),
        ],
      },
    ],
    decisions: [{ text: "Poul Stenager blev valgt.", outcome: "appointed" }],
  },
  {
    number: "2",
    title: "Forslag fra Enhedslisten om gratis skolemad",
    caseNumber: "21/15977",
    sections: [
      { kind: "decision", heading: "", blocks: [] },
      {
        kind: "presentation",
        heading: "Sagsfremstilling",
        blocks: [paragraph("Forslaget koster 3,9 mio. kr. om året. Der er 2.140 elever i kommunens skoler.")],
      },
    ],
    decisions: [
      {
        text: "Forslaget blev forkastet efter afstemning med 6 stemmer mod 3.",
        outcome: "rejected",
        vote: {
          for: { count: 3, parties: [] },
          against: { count: 6, parties: [] },
          abstained: { count: null, parties: [] },
        },
      },
    ],
  },
];

const meeting: SampleMeeting = {
  authority: null,
  body: "Byrådet",
  date: "2021-12-14",
  start: "17:00",
  place: "Byrådssalen",
  present: [],
  absent: [],
  items,
};

/** `Beslutning i Byrådet den 14-12-2021` before the case. */
export const cityMinutes: SamplePaper = {
  kind: "minutes",
  title: "Referat",
  authority: null,
  body: meeting.body,
  date: meeting.date,
  meeting,
  letter: null,
  blocks: [
    title("Referat"),
    line("Byrådet"),
    line("Mødedato: 14-12-2021 kl. 17:00"),
    line("Mødested: Byrådssalen"),
    line("Fraværende Ingen"),
    ...items.flatMap((each) => [
      item(`${each.number}. ${each.title}`),
      line(`Sagsid.: ${each.caseNumber ?? ""}`),
      heading("Beslutning i Byrådet den 14-12-2021"),
      ...(each.decisions ?? []).map((decision) => paragraph(decision.text)),
      ...each.sections.flatMap((section) =>
        section.heading === "" ? [] : [heading(section.heading), ...section.blocks],
      ),
    ]),
  ],
  inconsistencies: [],
};
