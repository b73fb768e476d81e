import { heading, numbered, paragraph, title } from "../blocks.ts";
import type { SamplePaper } from "../paper.ts";
import { authority } from "./people.ts";

function strategy(version: {
  due: string;
  dueIso: string;
  homes: string;
  provision: string;
  paragraph: string;
  closing: string;
}): SamplePaper {
  return {
    kind: "draft",
    title: "Udkast til strategi for ældreboliger",
    authority,
    body: null,
    date: null,
    meeting: null,
    letter: null,
    blocks: [
      title("Udkast til strategi for ældreboliger"),
      heading("Baggrund"),
      paragraph(
        "Tornelev Kommune har siden 2009 bygget almene ældreboliger i Lindhøje og Skovdige. Behovet vokser, og hver femte borger er i dag over 70 år.",
      ),
      heading("Mål"),
      numbered(
        `Der bygges ${version.homes} nye boliger i Vester Møllebæk.`,
        "Ventetiden på en bolig må højst være to måneder.",
        "Boligerne skal kunne nås med bus.",
      ),
      heading("Visitation"),
      paragraph(
        `Boligerne anvises efter {${version.provision}|ref act="almenboligloven" paragraph="${version.paragraph}"}. Den, der søger, får svar fra visitationen, og ingen mister sin plads på ventelisten.`,
      ),
      heading("Det videre forløb"),
      paragraph(
        `Strategien forelægges Byrådet, der skal tage stilling {senest den ${version.due}|deadline kind="due" date="${version.dueIso}"}. ${version.closing}`,
      ),
    ],
    inconsistencies: [],
  };
}

/** Two drafts of one strategy that differ in a date, a number, a provision and one added sentence. */
export const firstDraft = strategy({
  due: "1. juni 2022",
  dueIso: "2022-06-01",
  homes: "40",
  provision: "almenboliglovens § 54",
  paragraph: "54",
  closing: "Ældrerådet inddrages undervejs.",
});

export const secondDraft = strategy({
  due: "1. september 2022",
  dueIso: "2022-09-01",
  homes: "60",
  provision: "almenboliglovens § 57",
  paragraph: "57",
  closing: "Ældrerådet inddrages undervejs. Udgifterne er endnu ikke beregnet.",
});
