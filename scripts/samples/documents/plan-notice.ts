import { heading, list, paragraph, title } from "../blocks.ts";
import type { SamplePaper } from "../paper.ts";
import { authority } from "./people.ts";

/** A notice on a web page: the hearing of a local plan, whose own § must not be taken for a statute's. */
export const planNotice: SamplePaper = {
  kind: "notice",
  title: "Forslag til lokalplan 231 for erhverv ved Skovdige",
  authority,
  body: null,
  date: "2023-05-02",
  meeting: null,
  letter: null,
  blocks: [
    title("Forslag til lokalplan 231 for erhverv ved Skovdige"),
    paragraph("Offentliggjort den 2. maj 2023 af Tornelev Kommune"),
    paragraph(
      'Tornelev Kommune har vedtaget et forslag til lokalplan 231. Efter {lokalplanens § 7|ref act="lokalplan 231" paragraph="7"} må bygninger højst være 10 meter høje.',
    ),
    heading("Høring"),
    paragraph(
      'Forslaget er i høring {i perioden fra den 3. maj til den 28. juni 2023|deadline kind="hearing" date="2023-06-28"}. Bemærkninger sendes til kommunen {senest den 28. juni 2023|deadline kind="hearing" date="2023-06-28"}.',
    ),
    heading("Klage"),
    paragraph(
      'Der kan klages over retlige forhold til Planklagenævnet efter {planlovens § 58, stk. 1, nr. 3|ref act="planloven" paragraph="58" subsection="1" number="3"}. {Klagefristen er til den 31. maj 2023|deadline kind="appeal" date="2023-05-31"}.',
    ),
    list("Bilag 1: Kort over området", "Bilag 2: Miljøscreening"),
  ],
  inconsistencies: [],
};
