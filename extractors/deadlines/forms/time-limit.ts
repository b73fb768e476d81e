import type { Form } from "../../text/form.ts";
import { WORD_END, WORD_START } from "../../text/words.ts";
import type { Cue } from "../cue.ts";

/** `frist d. 1. maj`, `klagefristen er til den 3. juni`, `høringsfrist:`, `Ansøgningsfristen for X er den 2. maj`, `deadline`. */
export const timeLimit: Form<Cue> = {
  name: "time-limit",
  trigger: "(?:frist|deadline)",
  pattern: new RegExp(
    `(?<=(?<head>(?<![\\wÀ-ÖØ-öø-ÿ])[A-ZÆØÅa-zæøå-]{0,30}))(?<noun>frist|deadline)(?:en|er|erne|s|ens)?${WORD_END}`,
    "iy",
  ),
  read(match) {
    const head = (match.groups?.head ?? "").toLowerCase();
    if (/(?:be|op)$/.test(head)) return undefined;
    const kind =
      head.startsWith("klage") || head.startsWith("anke")
        ? "appeal"
        : head.startsWith("høring") || head.startsWith("indsigelse")
          ? "hearing"
          : head.startsWith("udløb")
            ? "expiry"
            : "due";
    return {
      start: match.index - head.length,
      end: match.index + match[0].length,
      kind,
      needs: { type: "near" },
    };
  },
  examples: [
    "frist d. 1. maj",
    "klagefristen er til den 3. juni",
    "Ansøgningsfrist 2. maj",
    "deadline er 4. juni",
  ],
  nonExamples: ["befrister", "fristet", "opfristende", "fristelse"],
};

/** `træder i kraft den 1. maj`, `med virkning fra juni 2022`, `gælder fra`. `trådte i kraft` tells of what has been. */
export const effective: Form<Cue> = {
  name: "effective",
  trigger: `${WORD_START}(?:træder?|ikrafttræd|med virkning|med effekt|virkning|gælde|gældende|overgår|overdrages)`,
  pattern: new RegExp(
    `${WORD_START}(?<cue>træde(?:r)?[\\s\\u00a0]{1,4}(?:endeligt[\\s\\u00a0]{1,4})?i[\\s\\u00a0]{1,4}kraft|ikrafttræde(?:n|lse)(?:[\\s\\u00a0]{1,4}er)?|(?:med[\\s\\u00a0]{1,4})?(?:virkning|effekt)[\\s\\u00a0]{1,4}(?:fra|pr\\.?)|gælde(?:r|nde)?[\\s\\u00a0]{1,4}fra(?:[\\s\\u00a0]{1,4}og[\\s\\u00a0]{1,4}med)?)`,
    "iy",
  ),
  read(match) {
    return {
      start: match.index,
      end: match.index + match[0].length,
      kind: "effective",
      needs: { type: "date", pastToo: /virkning/i.test(match[0]), finest: "any" },
    };
  },
  examples: ["træder i kraft den 1. maj 2023", "med virkning fra juni 2022", "gældende fra 1. august"],
  nonExamples: ["trådte i kraft", "virkningen af", "gælder alle"],
};

/** `pr. 1. januar 2023`, `fra den 1. juli 2017`, `fra og med`: an effect only where the day lies ahead, which is told later. */
export const fromDate: Form<Cue> = {
  name: "from-date",
  trigger: `${WORD_START}(?:pr\\.?[\\s\\u00a0]|per[\\s\\u00a0]|fra[\\s\\u00a0])`,
  pattern: new RegExp(
    `${WORD_START}(?<cue>pr\\.?|per|fra(?:[\\s\\u00a0]{1,4}og[\\s\\u00a0]{1,4}med)?)(?=[\\s\\u00a0]{1,4}(?:den[\\s\\u00a0]|d\\.|\\d{1,2}[./ ]|(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)))`,
    "iy",
  ),
  read(match) {
    return {
      start: match.index,
      end: match.index + match[0].length,
      kind: "effective",
      needs: { type: "date", pastToo: false, finest: "any" },
    };
  },
  examples: ["pr. 1. januar 2023", "fra den 1. juli 2017", "fra og med 1. august"],
  nonExamples: ["fra borgerne", "pr. indbygger", "priser fra 2022"],
};

/** `til og med 2025`, `frem til 1. maj`, `udløber den 31. december`, `ophører`. */
export const expiry: Form<Cue> = {
  name: "expiry",
  trigger: `${WORD_START}(?:til og med|til udgangen|frem til|med udløb|indtil|udløber|ophører|bortfalder|løber)`,
  pattern: new RegExp(
    `${WORD_START}(?:(?:frem[\\s\\u00a0]{1,4})?til[\\s\\u00a0]{1,4}og[\\s\\u00a0]{1,4}med|til(?=[\\s\\u00a0]{1,4}udgangen[\\s\\u00a0]{1,4}af[\\s\\u00a0])|frem[\\s\\u00a0]{1,4}til|indtil(?:[\\s\\u00a0]{1,4}(?:og[\\s\\u00a0]{1,4}med|videre[\\s\\u00a0]{1,4}til))?|med[\\s\\u00a0]{1,4}udløb|(?:udløber|ophører|bortfalder)(?:[\\s\\u00a0]{1,4}(?:automatisk|dog|endeligt|pr\\.?|ved))?|løber[\\s\\u00a0]{1,4}(?:frem[\\s\\u00a0]{1,4})?til(?:[\\s\\u00a0]{1,4}og[\\s\\u00a0]{1,4}med)?)${WORD_END}`,
    "iy",
  ),
  read(match) {
    return {
      start: match.index,
      end: match.index + match[0].length,
      kind: "expiry",
      needs: { type: "date", pastToo: false, finest: "any" },
    };
  },
  examples: [
    "til og med 2025",
    "udløber den 31. december 2023",
    "frem til 1. maj",
    "med udløb i maj 2031",
    "til udgangen af 2023",
  ],
  nonExamples: ["til og fra", "udløb", "frem og tilbage"],
};

/** A day left open in a draft: `træder i kraft den [ ] 2021`, `senest den ____ 2023`. Only the year is stated. */
export const openDate: Form<Cue> = {
  name: "open-date",
  trigger: `${WORD_START}(?:træder|senest|inden|med virkning|i brug)`,
  pattern: new RegExp(
    `${WORD_START}(?<cue>træder[\\s\\u00a0]{1,4}i[\\s\\u00a0]{1,4}kraft|i[\\s\\u00a0]{1,4}brug|senest|inden|med[\\s\\u00a0]{1,4}virkning[\\s\\u00a0]{1,4}fra)[\\s\\u00a0]{1,4}(?:den|d\\.)[\\s\\u00a0]{0,4}` +
      `(?:\\[[^\\]\\n]{0,20}\\]|_{2,20}|\\.{3,20}|[xX]{1,4}\\.?)(?:[\\s\\u00a0]{0,4}(?:[xX]{1,4}|_{2,20}))?[\\s\\u00a0]{0,4}(?<year>20\\d{2})(?!\\d)`,
    "iy",
  ),
  read(match) {
    const { cue = "", year = "" } = match.groups ?? {};
    const end = match.index + match[0].length;
    const kind = /kraft|virkning|brug/i.test(cue) ? "effective" : "due";
    return { start: match.index, end, kind, needs: { type: "placeholder", date: year, end } };
  },
  examples: ["træder i kraft den [ ] 2021", "senest den ____ 2023", "tages i brug den [ ] 2024"],
  nonExamples: ["træder i kraft den 1. maj 2021", "senest [ ]"],
};

/** `inden sommerferien 2023`, `før jul 2024`: no day is known of, only the year is stated. */
export const beforeHoliday: Form<Cue> = {
  name: "before-holiday",
  trigger: `${WORD_START}(?:inden|senest|før)[\\s\\u00a0]`,
  pattern: new RegExp(
    `${WORD_START}(?:inden|senest|før)[\\s\\u00a0]{1,4}(?:sommer|efterårs|vinter|jule|påske)(?:ferien|n)[\\s\\u00a0]{1,4}(?:i[\\s\\u00a0])?(?<year>20\\d{2})(?!\\d)`,
    "iy",
  ),
  read(match) {
    const end = match.index + match[0].length;
    const date = match.groups?.year ?? "";
    return { start: match.index, end, kind: "due", needs: { type: "placeholder", date, end } };
  },
  examples: ["inden sommerferien 2023", "før påsken 2024"],
  nonExamples: ["inden sommerferien", "i sommerferien 2023"],
};
