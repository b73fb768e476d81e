import { expect, test } from "vitest";
import { readVote } from "../../../extractors/decisions/votes/index.ts";
import type { VoteSide } from "../../../schemas/decision.ts";

/** `4 A V @Inga Molbo`: the count, `-` where only voters are named, the lists, and the members. */
function written(side: VoteSide): string {
  const voters = [...side.parties, ...side.persons.map(({ name }) => `@${name}`)];
  return [side.count ?? (voters.length > 0 ? "-" : ""), ...voters].join(" ").trim();
}

function voteIn(text: string): string {
  const vote = readVote(text);
  return vote === null ? "" : [vote.for, vote.against, vote.abstained].map(written).join("|");
}

/** For, against and abstained; empty where the text states no vote. */
test.each([
  ["9 stemte for, 4 imod og 2 undlod at stemme.", "9|4|2"],
  ["Forslaget blev vedtaget med 9 stemmer for, 4 imod og 2 blanke.", "9|4|2"],
  [
    "Et flertal bestående af A, V og C (14) stemte for. Et mindretal bestående af Ø og Å (5) stemte imod.",
    "14 A V C|5 Ø Å|",
  ],
  ["Et mindretal (Ø og Å) stemte imod.", "|- Ø Å|"],
  ["Et flertal (A, V, C) godkendte indstillingen. Et mindretal (Ø og Å) stemte imod.", "- A V C|- Ø Å|"],
  ["For: 13 (A, F, Ø). Imod: 6 (V). Hverken for eller imod: 1.", "13 A F Ø|6 V|1"],
  ["For: A, F, Ø\nImod: V\nUndlod: C", "- A F Ø|- V|- C"],
  ["Afstemning: Ja 5, Nej 3.", "5|3|"],
  ["Ja: 5. Nej: 3. Blank: 1.", "5|3|1"],
  ["Ved skriftlig afstemning fik Inga Molbo 7 stemmer og Palle Trap 4 stemmer. Inga Molbo er valgt.", ""],
  ["Vedtaget med formandens stemme.", ""],
  ["Enstemmigt vedtaget.", ""],
  ["Vedtaget uden afstemning.", ""],
  [
    "For stemte: Inga Molbo (A), Palle Trap (V) og Ruth Lind (F)\nImod stemte: Ole Bak (O)",
    "- @Inga Molbo @Palle Trap @Ruth Lind|- @Ole Bak|",
  ],
  ["For stemte samtlige medlemmer med undtagelse af Ole Bak (O), der stemte imod.", "|- @Ole Bak|"],
  ["Alle stemte for med undtagelse af liste Ø, som stemte imod.", "|- Ø|"],
  ["Ole Bak (O) stemte blankt.", "||- @Ole Bak"],
  ["2 stemte blankt.", "||2"],
  ["Med 12 stemmer (A, B, F) mod 7 stemmer (V, C) blev forslaget vedtaget.", "12 A B F|7 V C|"],
  ["Godkendt med 12 stemmer mod 7.", "12|7|"],
  ["Forslaget blev forkastet med 12 stemmer mod 7.", "7|12|"],
  ["Forslaget faldt med 7 stemmer for og 12 imod.", "7|12|"],
  [
    "Indstillingen blev godkendt med 17 stemmer for (A, V, C, O) og 8 stemmer imod (F, Ø).",
    "17 A V C O|8 F Ø|",
  ],
  ["Byrådet godkendte indstillingen med 17 stemmer for og 8 stemmer imod. Imod stemte F og Ø.", "17|8 F Ø|"],
  ["20 stemte for (A, B, C), 9 stemte imod (V, O) og 2 undlod (Ø).", "20 A B C|9 V O|2 Ø"],
  ["For forslaget stemte 15 (A, B, F), imod stemte 10 (V, C).", "15 A B F|10 V C|"],
  ["Imod forslaget stemte 6 medlemmer (Ø, Å), for stemte 19 medlemmer.", "19|6 Ø Å|"],
  ["For indstillingen stemte: A og V. Imod: Ø.", "- A V|- Ø|"],
  ["Stemmer for: 11. Stemmer imod: 6. Undladt at stemme: 2.", "11|6|2"],
  ["Stemmefordeling: For 11, imod 6, undlader 2.", "11|6|2"],
  ["11 for, 6 imod, 2 hverken for eller imod.", "11|6|2"],
  ["Vedtaget. 11 for og 6 imod.", "11|6|"],
  ["Vedtaget (11 for, 6 imod).", "11|6|"],
  ["Vedtaget med stemmetallene 11-6.", "11|6|"],
  ["Vedtaget med 11 mod 6 stemmer.", "11|6|"],
  ["Vedtaget med stemmerne 11 mod 6.", "11|6|"],
  ["Vedtoges med 9 St. mod 4.", "9|4|"],
  ["Forkastedes med 9 St. mod 4.", "4|9|"],
  ["Vedtoges med 9 Stemmer; 5 stemte ikke.", "9||5"],
  [
    "Socialdemokratiet, Venstre og SF stemte for. Enhedslisten stemte imod. Alternativet undlod at stemme.",
    "- A V F|- Ø|- Å",
  ],
  [
    "Socialdemokratiet, Venstre og SF stemmer for indstillingen, mens Enhedslisten stemmer imod.",
    "- A V F|- Ø|",
  ],
  ["Liste A, V og F stemte for, liste Ø stemte imod.", "- A V F|- Ø|"],
  ["Venstre og Konservative undlod.", "||- V C"],
  ["Ole Bak (O) og Ruth Lind (F) undlod at stemme.", "||- @Ole Bak @Ruth Lind"],
  ["Inga Molbo stemte imod.", "|- @Inga Molbo|"],
  ["Inga og Palle stemte imod.", "|- @Inga @Palle|"],
  ["Byrådet godkendte forslaget. A stemte imod, idet man ønskede en anden placering.", "|- A|"],
  ["V og C stemte imod med den begrundelse, at vejen er for smal.", "|- V C|"],
  ["5 stemmer for: A, B og F. 2 stemmer imod: V.", "5 A B F|2 V|"],
  ["For stemte 5 (A, B og F), imod stemte 2 (V), og 1 undlod (C).", "5 A B F|2 V|1 C"],
  ["Der var 5 stemmer for og 2 imod.", "5|2|"],
  ["Afstemningen gav 5 stemmer for, 2 imod.", "5|2|"],
  ["Ændringsforslaget fik 4 stemmer (Ø, F), imod stemte 15, og det faldt dermed.", "4 Ø F|15|"],
  ["Godkendt med 6 stemmer for. Ole Bak (O) stemte imod.", "6|- @Ole Bak|"],
  ["Seks stemte for, to stemte imod.", "6|2|"],
  ["Fem medlemmer stemte for og fire imod.", "5|4|"],
  ["Ingen stemte imod.", "|0|"],
  ["Ingen stemte imod. 3 undlod at stemme.", "|0|3"],
  ["Enstemmigt godkendt med 25 stemmer.", "25||"],
  ["Alle 25 stemte for.", "25||"],
  ["Samtlige 19 medlemmer stemte for.", "19||"],
  ["For stemte 19: A (8), V (6), C (3) og O (2). Imod stemte 6: F (4) og Ø (2).", "19 A V C O|6 F Ø|"],
  ["For: Socialdemokratiet (8), Venstre (6)\nImod: Enhedslisten (2)", "- A V|- Ø|"],
  ["For stemte Gruppe A, Gruppe V og Inga Molbo (UP).", "- A V UP @Inga Molbo||"],
  ["Et flertal på 4 (A+V) anbefaler forslaget. 3 (F+Ø) kan ikke anbefale.", "4 A V|3 F Ø|"],
  [
    "Et flertal i udvalget bestående af Inga Molbo (A) og Palle Trap (V) indstiller, at sagen godkendes. Et mindretal bestående af Ole Bak (O) kan ikke tiltræde.",
    "- @Inga Molbo @Palle Trap|- @Ole Bak|",
  ],
  ["Sagen blev sat til afstemning. For: 4. Imod: 3.", "4|3|"],
  ["Ved afstemning stemte 4 for og 3 imod.", "4|3|"],
  ["Ved håndsoprækning stemte 4 for, ingen imod og 1 undlod.", "4|0|1"],
  ["Ja-stemmer: 7\nNej-stemmer: 2", "7|2|"],
  ["7 ja-stemmer og 2 nej-stemmer.", "7|2|"],
  ["7 stemte ja, 2 stemte nej.", "7|2|"],
  ["Mødet begyndte kl. 17 og sluttede 19 mod sædvane.", ""],
  ["Prisen er 12 mod 9 kr. sidste år.", ""],
  ["Stien går langs åen, for 2 år siden 4 imod strømmen.", ""],
  ["4 medlemmer arbejder for stien, og 2 imod.", ""],
  ["For forslaget: A og B. Imod forslaget: V.", "- A B|- V|"],
  ["A, B og V stemmer for forslaget; O stemmer imod.", "- A B V|- O|"],
  ["Fra A: Ja. Fra V: Nej.", ""],
  [
    "Med 3 stemmer for (Inga Molbo (A), Palle Trap (V), Ruth Lind (F)) og 2 imod (Ole Bak (O), Per Dam (C)) godkendt.",
    "3 @Inga Molbo @Palle Trap @Ruth Lind|2 @Ole Bak @Per Dam|",
  ],
])("%s is %s", (text, sides) => {
  expect(voteIn(text)).toBe(sides);
});
