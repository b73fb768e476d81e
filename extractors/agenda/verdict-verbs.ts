import type { Outcome } from "../../schemas/decision.ts";

/** How a verb stands in the sentence; each decides under other conditions. */
export type VerbForm = "participle" | "past-passive" | "present-passive" | "past" | "present";

export interface VerdictVerb {
  readonly outcome: Outcome;
  readonly form: VerbForm;
}

/** Stems by what a body that says so has done; `-ede` verbs take `-et`, `-te` verbs take `-t`. */
const EDE: Partial<Record<Outcome, readonly string[]>> = {
  approved: ["bevilg", "bevillig", "bemyndig", "accepter", "ratificer", "autoriser"],
  rejected: ["forkast", "nægt"],
  recommended: ["anbefal", "indstill"],
  discussed: ["drøft", "debatter", "diskuter"],
  returned: ["returner"],
  appointed: ["udpeg"],
};
const TE: Partial<Record<Outcome, readonly string[]>> = {
  approved: ["godkend", "stadfæst", "tildel", "anvis"],
  rejected: ["afvis", "underkend"],
  referred: ["henvis", "oversend", "fremsend", "videresend", "tilstill"],
  returned: ["hjemvis", "tilbagesend", "tilbagevis"],
  appointed: ["udnævn", "genudpeg"],
};
/** Strong and irregular verbs: participle, past passive, present passive, past, present; blank where none is used. */
const IRREGULAR: readonly (readonly [Outcome, string])[] = [
  ["approved", "vedtaget vedtoges vedtages vedtog vedtager"],
  ["approved", "tiltrådt tiltrådtes tiltrædes tiltrådte tiltræder"],
  ["approved", "tiltraadt tiltraadtes tiltrædes tiltraadte tiltræder"],
  ["approved", "bifaldt bifaldtes bifaldes - bifalder"],
  ["approved", "tilstaaet tilstodes tilstaas tilstod -"],
  ["approved", "antaget antoges antages antog antager"],
  ["approved", "imødekommet imødekommes imødekommes imødekom imødekommer"],
  ["approved", "frigivet frigaves frigives frigav frigiver"],
  ["rejected", "afslået afsloges afslås afslog afslår"],
  ["rejected", "afslaaet afsloges afslaas afslog afslaar"],
  ["rejected", "nedstemt nedstemtes nedstemmes nedstemte nedstemmer"],
  ["postponed", "udsat udsattes udsættes udsatte udsætter"],
  ["postponed", "udskudt udskødes udskydes udskød udskyder"],
  ["withdrawn", "bortfaldet bortfaldt - - bortfalder"],
  ["withdrawn", "udgået udgik - - udgår"],
  ["appointed", "valgt valgtes vælges valgte vælger"],
  ["appointed", "genvalgt genvalgtes genvælges genvalgte genvælger"],
  ["appointed", "nyvalgt nyvalgtes nyvælges nyvalgte nyvælger"],
  ["appointed", "konstitueret konstitueredes - konstituerede -"],
  ["appointed", "ansat ansattes ansættes ansatte ansætter"],
  ["referred", "overgivet overgaves overgives overgav overgiver"],
  ["referred", "overdraget overdroges overdrages overdrog overdrager"],
  ["referred", "overladt overlodes overlades overlod overlader"],
  ["noted", "- fremlagdes - - -"],
  ["other", "henlagt henlagdes henlægges henlagde henlægger"],
  ["other", "besluttet besluttedes besluttes besluttede beslutter"],
  ["other", "fastsat fastsattes fastsættes fastsatte fastsætter"],
  ["other", "aftalt aftaltes - aftalte -"],
];
const FORMS: readonly VerbForm[] = ["participle", "past-passive", "present-passive", "past", "present"];

function regular(stem: string, past: "ede" | "te"): readonly string[] {
  const participle = past === "ede" ? `${stem}et` : `${stem}t`;
  return [participle, `${stem}${past}s`, `${stem}es`, `${stem}${past}`, `${stem}er`];
}

function table(): ReadonlyMap<string, VerdictVerb> {
  const verbs = new Map<string, VerdictVerb>();
  const enter = (outcome: Outcome, words: readonly string[]) => {
    words.forEach((word, index) => {
      const form = FORMS[index];
      if (form !== undefined && word !== "-" && !verbs.has(word)) verbs.set(word, { outcome, form });
    });
  };
  for (const [outcome, words] of IRREGULAR) enter(outcome, words.split(" "));
  for (const [stems, past] of [
    [EDE, "ede"],
    [TE, "te"],
  ] as const) {
    for (const [outcome, list] of Object.entries(stems))
      for (const stem of list) enter(outcome as Outcome, regular(stem, past));
  }
  return verbs;
}

const verbs = table();

/** What a word says if it is a form of a verb by which bodies decide; `word` in lower case, without its stop. */
export function verdictVerb(word: string): VerdictVerb | undefined {
  return verbs.get(word);
}
