import type { OutcomePhrase } from "./phrase.ts";

const BODY = "(?:\\S{1,30} ){0,3}?\\S{0,30}(?:udvalg|råd|bestyrelse|kommission|magistrat)";

/** Another body or another day's budget has it now. */
export const passedOn: readonly OutcomePhrase[] = [
  {
    outcome: "referred",
    pattern: new RegExp(
      "\\b(?:fremsend(?:es|t|te)|oversend(?:es|t|te|tes)|henvis(?:t|es|te|tes)|oversender|fremsender|henviser|videresend(?:es|t|te|er)|overgive[st]|overgaves|overlodes|sendes) (?:\\S{1,30} ){0,4}?til\\b" +
        "|\\bsend(?:e|te|er) (?:\\S{1,30} ){1,6}?til (?:\\S{1,30} )?(?:behandling|realitetsbehandling)\\b" +
        `|\\boverdr(?:oges|ages|aget) til ${BODY}|\\b(?:besluttede|vedtog),? at (?:over|frem|videre)?sende (?:(?!tilbage)\\S{1,30} ){1,6}?til ${BODY}|\\bbesluttede,? at henvise\\b`,
    ),
    confidence: 0.9,
    examples: [
      "Henvistes til Skoleudvalget",
      "Fremsendes til Byrådet",
      "Sagen oversendt til Økonomiudvalget",
      "Byrådet besluttede at sende sagen til Økonomiudvalget.",
      "Overgivet til kirkeværgen.",
      "Overdroges til Havneudvalget.",
    ],
    nonExamples: ["Udvalget drøftede henvisningerne."],
  },
  {
    outcome: "referred",
    pattern: new RegExp(
      `\\bovergår til (?:${BODY}|(?:2\\.|3\\.|anden|tredje) ?behandling)|\\btil videre (?:foranstaltning|foranledning|behandling|sagsbehandling)\\b|\\b(?:med)?tages (?:op )?(?:med )?(?:i|til|under) (?:\\S{1,30} )?budget|\\bindgår i (?:\\S{1,30} )?budget`,
    ),
    confidence: 0.82,
    examples: [
      "Overgår til Teknisk Udvalg.",
      "Sagen overgår til 2. behandling.",
      "Til videre foranstaltning i forvaltningen.",
      "Medtages i budgetforhandlingerne.",
    ],
    nonExamples: ["Overgår til næste møde.", "Godkendt."],
  },
];
