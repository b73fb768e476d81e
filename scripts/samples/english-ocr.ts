import { seeded } from "./random.ts";

/** What an English model writes for the letters it does not know; a table of the samples' own. */
const shapes: Readonly<Record<string, readonly string[]>> = {
  ø: ["g", "o", "e", "s"],
  å: ["a", "a", "a", "d"],
  æ: ["ae", "z", "ee", "a"],
  Ø: ["@", "O"],
  Å: ["A"],
  Æ: ["AE", "Z"],
};

/** Damages a text as an English OCR model does; other letters, digits and signs stay. */
export function readWithEnglishModel(text: string, seed: number): string {
  const random = seeded(seed);
  return text.replaceAll(/[æøåÆØÅ]/g, (letter) => {
    const choices = shapes[letter] ?? [letter];
    return choices[Math.floor(random() * choices.length)] ?? letter;
  });
}
