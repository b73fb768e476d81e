import { heading, line, paragraph, title } from "../blocks.ts";
import type { SamplePaper } from "../paper.ts";
import { authority } from "./people.ts";

/** A memo of which only an old reading with an English model is left. */
export const libraryMemo: SamplePaper = {
  kind: "memo",
  title: "Åbningstider på bibliotekerne",
  authority,
  body: null,
  date: "2016-11-21",
  meeting: null,
  letter: null,
  blocks: [
    line(authority),
    line("Dato: 21. november 2016"),
    title("Notat"),
    heading("Åbningstider på bibliotekerne"),
    paragraph(
      "Kultur- og Fritidsudvalget ønsker at få belyst, hvad det koster at holde bibliotekerne åbne om søndagen. Bibliotekerne i Tornelev og Lindhøje har i dag åbent seks dage om ugen, og på hverdage er der selvbetjening fra klokken syv om morgenen.",
    ),
    paragraph(
      'Søndagsåbent kræver to medarbejdere på hvert sted. Lønudgiften er beregnet til 310.000 kr. om året. Dertil kommer udgifter til rengøring og varme. Kommunen er efter {bibliotekslovens § 3|ref act="biblioteksloven" paragraph="3"} forpligtet til at drive et folkebibliotek, men loven siger ikke noget om åbningstiderne.',
    ),
    paragraph(
      'Ældrerådet støtter forslaget, fordi mange ældre bruger læsesalen. Skolerne gør opmærksom på, at børnene også låner bøger i skolens eget bibliotek. En prøve kan løbe fra den 1. marts til den 31. august 2017, og udvalget skal have en redegørelse {senest den 1. oktober 2017|deadline kind="due" date="2017-10-01"}.',
    ),
    paragraph(
      "Øget brug af selvbetjening gør det muligt at flytte timer fra skranken til formidling over for børn, unge og øvrige grupper.",
    ),
  ],
  inconsistencies: [],
};
