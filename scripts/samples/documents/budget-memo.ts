import { heading, line, pageBreak, paragraph, table, title } from "../blocks.ts";
import type { SamplePaper } from "../paper.ts";
import { authority } from "./people.ts";

/** A memo whose table does not add up and whose weekday does not fit its date; its second page is a scan. */
export const budgetMemo: SamplePaper = {
  kind: "memo",
  title: "Opfølgning på budget 2024 for plejehjemmene",
  authority,
  body: null,
  date: "2024-08-26",
  meeting: null,
  letter: null,
  blocks: [
    line(authority),
    line("Dato: 26. august 2024"),
    line("Sagsnr.: 24-007731"),
    title("Notat"),
    heading("Opfølgning på budget 2024 for plejehjemmene"),
    paragraph("Forbruget på de tre plejehjem er pr. 31. juli 2024 opgjort sådan i 1.000 kr.:"),
    table(
      ["Plejehjem", "Budget", "Forbrug"],
      ["Solgården", "18.400", "11.150"],
      ["Åhaven", "21.200", "13.020"],
      ["Birkely", "16.900", "9.830"],
      ["I alt", "56.500", "34.500"],
    ),
    paragraph(
      "Merforbruget på Åhaven skyldes vikarer. Af 65 stillinger er 13 ubesatte, hvilket svarer til 20 pct.",
    ),
    paragraph(
      'Der følges op {senest fredag den 1. oktober 2024|deadline kind="due" date="2024-10-01"}, og ledelsen skal efter {plejehjemslovens § 4|ref act="plejehjemsloven" paragraph="4"} orientere bruger- og pårørenderådet.',
    ),
    pageBreak,
    heading("Bilag A. Vikartimer på Åhaven"),
    paragraph("Opgørelsen dækker perioden januar til juli 2024. Timerne er talt af plejehjemmets leder."),
    table(["Måned", "Timer"], ["Januar", "212"], ["Februar", "198"], ["Marts", "240"], ["I alt", "650"]),
  ],
  inconsistencies: [
    {
      kind: "arithmetic",
      about: "the consumption of the three homes adds up to 34,000 and the table says 34,500",
    },
    { kind: "weekday-date", about: "1 October 2024 was a Tuesday, and the memo says Friday" },
  ],
};
