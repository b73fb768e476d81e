import { paragraph, table } from "../blocks.ts";
import { edoc } from "../layouts/edoc.ts";
import type { SampleMeeting, SamplePaper } from "../paper.ts";

const meeting: SampleMeeting = {
  authority: null,
  body: "Teknik- og Miljøudvalget",
  date: "2013-09-03",
  start: "15:00",
  place: "Mødelokale 4 på Tornelev Rådhus",
  present: [
    "Poul Stenager (V) - formand",
    "Hanne Damgaard-Friis (B) - næstformand",
    "Birgit Åløkke (A)",
    "Karin Lyngbæk (Ø)",
  ],
  absent: ["Anders Frøslund (C)"],
  items: [
    {
      number: "1",
      title: "Godkendelse af dagsorden",
      caseNumber: "2013-00114",
      sections: [{ kind: "decision", heading: "", blocks: [] }],
      decisions: [{ text: "Godkendt.", outcome: "approved" }],
    },
    {
      number: "2",
      title: "Forslag til lokalplan 217 for et boligområde ved Skovdige",
      caseNumber: "2013-04471",
      sections: [
        {
          kind: "summary",
          heading: "Sammendrag",
          blocks: [
            paragraph(
              'Udvalget skal tage stilling til, om forslaget til lokalplan 217 kan sendes i {otte ugers høring|deadline kind="hearing" duration="P8W"}.',
            ),
          ],
        },
        {
          kind: "presentation",
          heading: "Sagsfremstilling",
          blocks: [
            paragraph(
              'Området er på 4,6 ha og ligger mellem Åkærgade og Rønnevænget. Der kan bygges 38 boliger, heraf 12 almene. Efter {planlovens § 24|ref act="planloven" paragraph="24"} skal forslaget offentliggøres, og bemærkninger kan sendes {senest den 15. november 2013|deadline kind="hearing" date="2013-11-15"}.',
            ),
            paragraph(
              'Forslaget er screenet efter {lovbekendtgørelse nr. 939 af 3. juli 2013|ref act="lovbekendtgørelse nr. 939 af 3. juli 2013" actNumber="939" actDate="2013-07-03"} om miljøvurdering af planer og programmer. Det er vurderet, at planen ikke får væsentlig virkning på miljøet.',
            ),
          ],
        },
        {
          kind: "economy",
          heading: "Økonomiske konsekvenser og finansiering",
          blocks: [paragraph("Ingen.")],
        },
        { kind: "recommendation", heading: "", blocks: [] },
        { kind: "decision", heading: "", blocks: [] },
      ],
      recommendations: [
        { number: "1", text: "at forslaget til lokalplan 217 vedtages,", by: ["Center for Plan og Byg"] },
        { number: "2", text: "at forslaget sendes i offentlig høring.", by: ["Center for Plan og Byg"] },
      ],
      decisions: [
        {
          text: "Anbefales overfor Byrådet. Karin Lyngbæk (Ø) kunne ikke tiltræde indstillingen, da andelen af almene boliger er for lille.",
          outcome: "recommended",
          dissent: [{ name: "Karin Lyngbæk", party: "Ø" }],
        },
      ],
    },
    {
      number: "3",
      title: "Vinterberedskab 2013-2014",
      caseNumber: "2013-05023",
      sections: [
        {
          kind: "presentation",
          heading: "Sagsfremstilling",
          blocks: [
            paragraph(
              'Kommunen har i alt 312 km vej. Vejene er delt i tre klasser, og glatføre bekæmpes efter {§ 1|ref act="lov om vintervedligeholdelse og renholdelse af veje" paragraph="1"} i lov om vintervedligeholdelse og renholdelse af veje. Udgiften fordeler sig sådan:',
            ),
            table(
              ["Klasse", "Km", "Udgift i kr."],
              ["I", "64", "1.180.000"],
              ["II", "118", "960.000"],
              ["III", "130", "410.000"],
              ["I alt", "312", "2.550.000"],
            ),
          ],
        },
        { kind: "recommendation", heading: "", blocks: [] },
        { kind: "decision", heading: "", blocks: [] },
      ],
      recommendations: [
        { number: "1", text: "at orienteringen tages til efterretning.", by: ["Center for Veje"] },
      ],
      decisions: [{ text: "Taget til efterretning.", outcome: "noted" }],
    },
    {
      number: "4",
      title: "Eventuelt",
      caseNumber: "2013-00115",
      sections: [{ kind: "decision", heading: "", blocks: [] }],
      decisions: [{ text: "Intet.", outcome: "other" }],
    },
  ],
};

export const technicalMinutes: SamplePaper = {
  kind: "minutes",
  title: "Referat",
  authority: null,
  body: meeting.body,
  date: meeting.date,
  meeting,
  letter: null,
  blocks: edoc(meeting, ["2", "2", "3", "3"]),
  inconsistencies: [],
  runningHeader: ["Teknik- og Miljøudvalget", "Referat", "Dato: 03.09.2013", "Side {page}"],
};
