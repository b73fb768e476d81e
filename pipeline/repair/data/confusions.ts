/**
 * What OCR writes for what was printed: Danish letters under a model that lacks them, and letters of like shape under
 * any model. `weight` is a first guess at the share among the readings of the same letters; the document's own damage
 * corrects it.
 */
export interface Confusion {
  /** Lower case, as printed. */
  readonly printed: string;
  /** As read; letters stand for both cases, except `I`, which is the capital alone. */
  readonly read: string;
  readonly weight: number;
  /** `foreign-letter`: the model could not write the letter. `shape`: any model slips here at times. */
  readonly kind: "foreign-letter" | "shape";
}

const foreign = (printed: string, reads: Readonly<Record<string, number>>): Confusion[] =>
  Object.entries(reads).map(([read, weight]) => ({ printed, read, weight, kind: "foreign-letter" }));

const shape = (printed: string, often: readonly string[], rarely: readonly string[] = []): Confusion[] => [
  ...often.map((read) => ({ printed, read, weight: 1, kind: "shape" as const })),
  ...rarely.map((read) => ({ printed, read, weight: 0.06, kind: "shape" as const })),
];

/** An English model tries æ as two or three of these letters, in any order. */
const ligatureParts = ["a", "e", "z"];
const ligatureTries = Object.fromEntries(
  ligatureParts.flatMap((first) =>
    ligatureParts.flatMap((second) => ligatureParts.map((third) => [first + second + third, 0.12])),
  ),
);

/** Signs and letters of other languages that a model or a code page puts where it lacks a letter. */
export const signsForLetters = "©¤¥¶ºªðþµßçñëêèîïíìüûùúýãâàáäöôòóõœ€£¢$&@®%";

/** Weight of a reading that only the document itself can make likely. */
export const anyLetter = 0.03;

export const confusions: readonly Confusion[] = [
  ...foreign("ø", {
    g: 30,
    o: 25,
    e: 14,
    a: 8,
    s: 4,
    "@": 4,
    d: 2,
    p: 1,
    q: 1,
    b: 1,
    c: 1,
    u: 1,
    ö: 2,
    oe: 2,
    "0": 1,
    "6": 1,
    "9": 1,
    "¢": 1,
    "8": 1,
    "€": 1,
    ó: 1,
    ò: 1,
    ô: 1,
    "&": 1,
    $: 0.5,
    og: 0.2,
    eo: 0.3,
    "o/": 0.2,
    õ: 0.5,
    "®": 0.5,
    w: 0.2,
    "¢g": 0.2,
    "g¢": 0.2,
    "": 0.1,
  }),
  ...foreign("å", {
    a: 55,
    d: 8,
    "&": 8,
    é: 3,
    e: 3,
    á: 2,
    à: 2,
    â: 2,
    ä: 3,
    aa: 2,
    "4": 1,
    "@": 1,
    o: 1,
    "3": 0.5,
    "8": 0.5,
    ad: 0.5,
    "a°": 0.5,
    s: 0.5,
    i: 4,
    "€": 0.5,
    aé: 0.3,
    "&a": 0.2,
    "": 0.15,
  }),
  ...foreign("æ", {
    ae: 28,
    e: 10,
    a: 14,
    ee: 12,
    ze: 10,
    z: 8,
    zae: 0.5,
    s: 1.5,
    x: 2,
    oe: 1.5,
    ce: 2,
    aa: 0.5,
    aé: 0.5,
    re: 1,
    te: 1,
    eae: 0.5,
    se: 1.5,
    "&": 1,
    "€": 0.5,
    c: 1,
    ä: 2,
    "2": 0.5,
    w: 0.3,
    m: 0.3,
    u: 0.3,
    é: 0.5,
    ie: 0.5,
    be: 0.3,
    he: 0.3,
    h: 0.1,
    œ: 1,
    æe: 0.5,
    ar: 0.6,
    ac: 0.6,
    av: 0.4,
    at: 0.2,
    "a:": 0.4,
    "a'": 0.3,
    "@": 0.3,
    "£": 0.4,
    "": 0.05,
  }),
  ...foreign("æ", ligatureTries),
  // The mark that stands for a character which some program could not decode.
  ...["æ", "ø", "å"].flatMap((printed) => foreign(printed, { "\ufffd": 1 })),
  // No Danish word has these: which of the three letters one stands for, the document itself must show.
  ...["æ", "ø", "å"].flatMap((printed) =>
    foreign(printed, Object.fromEntries([...signsForLetters].map((sign) => [sign, 0.3]))),
  ),
  // A bad print may make any letter of them: seldom, unless the document shows that it does so again and again.
  ...["æ", "ø", "å"].flatMap((printed) =>
    foreign(printed, Object.fromEntries([..."abcdefghijklmnopqrstuvwxyz"].map((read) => [read, anyLetter]))),
  ),
  ...foreign("æ", { cc: 0.3, ei: 0.1 }),
  // A Danish model that sees a worn letter takes it for one of the other two.
  ...shape("å", [], ["ø", "æ"]),
  ...shape("æ", [], ["ø", "å"]),
  ...shape("ø", [], ["æ", "å"]),
  ...shape("m", ["rn", "nn", "in", "ni"], ["ru", "n", "nm"]),
  ...shape("rn", ["m"]),
  ...shape("rt", [], ["n"]),
  ...shape("ri", ["n"]),
  ...shape("n", ["ri", "ii"], ["u", "r", "m", "h"]),
  ...shape("nn", ["m"]),
  ...shape("in", ["m"]),
  ...shape("ni", ["m"]),
  ...shape("u", ["ii", "li", "ü"], ["n", "v", "il", "o"]),
  ...shape("ii", ["u", "ü"]),
  ...shape("h", ["li", "b"], ["n", "ll", "k"]),
  ...shape("li", ["h"], ["u"]),
  ...shape("b", ["6", "h", "lo"], ["o", "8"]),
  ...shape("d", ["cl", "ol"], ["a", "o"]),
  ...shape("cl", ["d"]),
  ...shape("c", ["e", "ç"], ["o"]),
  ...shape("e", ["c", "é"], ["o", "a", "s"]),
  ...shape("a", ["á", "à", "ä"], ["o", "e", "s", "u", "d"]),
  ...shape("o", ["0", "ó", "ö"], ["c", "e", "a", "ø"]),
  ...shape("l", ["1", "I", "i", "|", "!"], ["t", "j", "f"]),
  ...shape("i", ["l", "1", "I", "|", "!", "í", "ì", "ï"], ["j", "t", "r"]),
  ...shape("t", ["l"], ["f", "i", "r", "c", "I"]),
  ...shape("f", ["t"], ["l", "i", "r"]),
  ...shape("r", [], ["t", "f", "n", "i", "v"]),
  ...shape("s", ["5", "$"], ["a", "z", "8"]),
  ...shape("g", ["9", "q"], ["y", "s", "a"]),
  ...shape("q", ["g"]),
  ...shape("k", ["lc"], ["lt", "h", "x"]),
  ...shape("v", [], ["y", "w", "u", "r"]),
  ...shape("y", [], ["v", "g"]),
  ...shape("vv", ["w"]),
  ...shape("w", ["vv"]),
  ...shape("j", ["i"], ["l"]),
  ...shape("p", [], ["o", "g"]),
  ...shape("tt", ["It", "H"]),
  ...shape("ll", ["11", "II", "U"]),
  ...shape("fi", ["ﬁ"], ["h"]),
  ...shape("fl", ["ﬂ"]),
  ...shape("ff", ["ﬀ"]),
];
