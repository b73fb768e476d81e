import type { Edit } from "../edits.ts";

/** Characters of Danish papers whose UTF-8 bytes are at times read as a one-byte encoding. */
const characters = "æøåÆØÅéÉèüÜöÖäÄ§½°´–—“”„‘’…•«»";

function wrongForms(): Map<string, string> {
  const forms = new Map<string, string>();
  const bytes = new TextEncoder();
  for (const character of characters) {
    const encoded = bytes.encode(character);
    for (const encoding of ["windows-1252", "iso-8859-1"])
      forms.set(new TextDecoder(encoding).decode(encoded), character);
    forms.set(String.fromCharCode(...encoded), character);
  }
  return forms;
}

const forms = wrongForms();
const escaped = [...forms.keys()]
  .sort((a, b) => b.length - a.length)
  .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
const wrong = new RegExp(escaped.join("|"), "gu");
const note = { rule: "mojibake", confidence: 0.999, evidence: "grammar" as const, runnersUp: [] };

/** Words whose letters were written in one encoding and read in another (`miljÃ¸`), each as one edit. */
export function mojibakeEdits(text: string): Edit[] {
  if (!/[ÃÂâ]/.test(text)) return [];
  return [...text.matchAll(/\S+/g)].flatMap((match) => {
    const [word] = match;
    const replacement = word.replace(wrong, (form) => forms.get(form) ?? form);
    return replacement === word
      ? []
      : [{ start: match.index, end: match.index + word.length, replacement, note }];
  });
}

const decomposed = /\p{L}\p{M}{1,3}/gu;

/** Letters written as letter and accent become one character (NFC): the same letters, so no repair. */
export function compositionEdits(text: string): Edit[] {
  return [...text.matchAll(decomposed)].flatMap((match) => {
    const replacement = match[0].normalize("NFC");
    return replacement === match[0]
      ? []
      : [{ start: match.index, end: match.index + match[0].length, replacement, note: null }];
  });
}
