import { list, numbered, paragraph } from "../blocks.ts";
import { punktWeb } from "../layouts/punkt-web.ts";
import type { SampleMeeting, SamplePaper } from "../paper.ts";
import { authority } from "./people.ts";

const meeting: SampleMeeting = {
  authority,
  body: "Socialudvalget",
  date: "2024-03-12",
  start: "16:30",
  place: "Mødelokale 2, Tornelev Rådhus",
  present: ["Mette Skovhave (F)", "Birgit Åløkke (A)", "Torben Røjkjær (V)", "Karin Lyngbæk (Ø)"],
  absent: ["Jens Ørnskov (O)"],
  items: [
    {
      number: "1",
      title: "Meddelelser",
      sections: [
        {
          kind: "presentation",
          heading: "Beskrivelse",
          blocks: [
            paragraph(
              "Administrationen orienterer mundtligt om ansættelsen af en ny leder på Botilbuddet Møllebækken.",
            ),
          ],
        },
        { kind: "decision", heading: "", blocks: [] },
      ],
      decisions: [{ text: "Taget til efterretning", outcome: "noted" }],
    },
    {
      number: "2",
      title: "Kvalitetsstandard for aktivitets- og samværstilbud 2024",
      sections: [
        {
          kind: "summary",
          heading: "Sammendrag",
          blocks: [
            paragraph(
              "Udvalget skal tage stilling til en ny kvalitetsstandard for kommunens aktivitets- og samværstilbud.",
            ),
          ],
        },
        {
          kind: "background",
          heading: "Baggrund",
          blocks: [
            paragraph(
              'Tilbuddene drives efter {servicelovens § 104|ref act="serviceloven" paragraph="104"}, og botilbuddene efter {§ 108|ref act="serviceloven" paragraph="108"}. Kommunalbestyrelsen skal efter {§ 138 i serviceloven|ref act="serviceloven" paragraph="138"} træffe beslutning om serviceniveauet mindst én gang om året.',
            ),
          ],
        },
        {
          kind: "presentation",
          heading: "Sagsfremstilling",
          blocks: [
            paragraph(
              "Kvalitetsstandarden beskriver, hvem der kan få et tilbud, og hvad borgeren kan forvente. Der er 84 pladser i kommunens egne tilbud, fordelt på tre huse:",
            ),
            list("Åkærhus med 32 pladser", "Møllebækken med 30 pladser", "Lindhøje Værksted med 22 pladser"),
            paragraph(
              'Forslaget sendes i {fire ugers høring|deadline kind="hearing" duration="P4W"} hos Handicaprådet, der tidligere har foreslået, at ventetiden oplyses på hjemmesiden. Den nye kvalitetsstandard {træder i kraft den 1. maj 2024|deadline kind="effective" date="2024-05-01"}.',
            ),
          ],
        },
        {
          kind: "economy",
          heading: "Økonomiske konsekvenser og finansiering",
          blocks: [paragraph("Udgiften på 425.000 kr. årligt holdes inden for udvalgets ramme.")],
        },
        { kind: "decider", heading: "", blocks: [] },
        { kind: "recommendation", heading: "", blocks: [] },
        { kind: "decision", heading: "", blocks: [] },
      ],
      recommendations: [
        { number: "1", text: "Kvalitetsstandarden godkendes.", by: ["Center for Social og Sundhed"] },
        {
          number: "2",
          text: "Ventetiden til tilbuddene oplyses på kommunens hjemmeside.",
          by: ["Center for Social og Sundhed"],
        },
      ],
      decisions: [
        {
          text: "Godkendt med den ændring, at afsnittet om kørsel udgår.",
          outcome: "approved-with-changes",
          recommendation: "1",
        },
        { text: "Godkendt.", outcome: "approved", recommendation: "2" },
      ],
    },
    {
      number: "3",
      title:
        "Organisatorisk placering af Ungevejledningen og overflytning af medarbejdere fra Center for Skole og Dagtilbud til Center for Social og Sundhed",
      sections: [
        {
          kind: "summary",
          heading: "Sammendrag",
          blocks: [
            paragraph(
              'Det foreslås, at Ungevejledningen flyttes {pr. 1. august 2024|deadline kind="effective" date="2024-08-01"}.',
            ),
          ],
        },
        {
          kind: "presentation",
          heading: "Sagsfremstilling",
          blocks: [
            paragraph(
              'Ungevejledningen hører i dag under skoleområdet. De berørte medarbejdere har været hørt, og høringssvarene er samlet i bilag 1. Samtykke til udveksling af oplysninger gives efter {retssikkerhedslovens § 11 a, stk. 1|ref act="retssikkerhedsloven" paragraph="11 a" subsection="1"}.',
            ),
          ],
        },
        { kind: "decider", heading: "", blocks: [] },
        { kind: "recommendation", heading: "", blocks: [] },
        { kind: "decision", heading: "", blocks: [] },
      ],
      recommendations: [
        {
          number: "1",
          text: "Flytningen af Ungevejledningen godkendes.",
          by: ["Center for Social og Sundhed", "Center for Skole og Dagtilbud"],
        },
      ],
      decisions: [
        {
          text: 'Udsat. Ny sag forelægges {på mødet i april 2024|deadline kind="due" date="2024-04"}.',
          outcome: "postponed",
        },
      ],
    },
    {
      number: "4",
      title: "Danmarkskort over omgjorte sager 2023",
      sections: [
        {
          kind: "summary",
          heading: "Sammendrag",
          blocks: [
            paragraph(
              'Kommunalbestyrelsen skal efter {retssikkerhedslovens § 79 b|ref act="retssikkerhedsloven" paragraph="79 b"} behandle danmarkskortet {inden udgangen af 2024|deadline kind="due" date="2024-12-31"}.',
            ),
          ],
        },
        {
          kind: "presentation",
          heading: "Sagsfremstilling",
          blocks: [
            paragraph(
              'Ankestyrelsen afgjorde 48 klagesager fra Tornelev Kommune i 2023. Heraf blev 9 ændret eller ophævet, og 5 blev hjemvist. De 14 sager svarer til 29 pct. af sagerne. Sagerne fordeler sig på hjælp efter {§§ 83-87|ref act="serviceloven" paragraph="83" paragraphTo="87"} i serviceloven og på merudgifter efter {servicelovens § 100|ref act="serviceloven" paragraph="100"}.',
            ),
            numbered(
              "Der gennemgås flere sager i det faglige forum.",
              "Der holdes et kursus i sagsoplysning.",
            ),
          ],
        },
        { kind: "decider", heading: "", blocks: [] },
        { kind: "recommendation", heading: "", blocks: [] },
        { kind: "decision", heading: "", blocks: [] },
        { kind: "decision-history", heading: "", blocks: [] },
      ],
      recommendations: [
        { number: "1", text: "Orienteringen tages til efterretning.", by: ["Center for Social og Sundhed"] },
      ],
      decisions: [
        { text: "Indstilles til godkendelse", outcome: "recommended" },
        {
          text: "Taget til efterretning",
          outcome: "noted",
          by: "Ældreudvalget",
          date: "2024-03-05",
          history: true,
        },
        {
          text: "Sagen sendes tilbage til udvalgsbehandling",
          outcome: "returned",
          by: "Økonomiudvalget",
          date: "2024-02-20",
          history: true,
        },
      ],
    },
  ],
};

export const socialMinutes: SamplePaper = {
  kind: "minutes",
  title: "Referat Socialudvalget",
  authority,
  body: meeting.body,
  date: meeting.date,
  meeting,
  letter: null,
  blocks: punktWeb(meeting),
  inconsistencies: [],
};
