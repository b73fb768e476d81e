import { remembered } from "./remembered.ts";

/** Letters that scanners take for each other, each class written with one letter; what is mapped to nothing is left out. */
const classes: readonly (readonly [RegExp, string])[] = [
  [/rn|nn|in|ni|ri|ii|m/gu, "n"],
  [/[æøåäöéaeocy0@&]/gu, ""],
  [/[nuhr]/gu, "n"],
  [/[lij1tf|!]/gu, "l"],
  [/[gq9]/gu, "g"],
  [/[b68]/gu, "b"],
  [/[s5z2$§]/gu, "s"],
  [/[vw]/gu, "v"],
];

/**
 * What is left of a word when the letters that scanners confuse are put into one class, vowels are taken out and
 * doubled letters are made one: copies of a word keep the same skeleton through most damage. Lower case in. Never empty.
 */
export const skeletonOf = remembered((word: string): string => {
  const bare = classes
    .reduce((so, [shapes, one]) => so.replace(shapes, one), word.toLowerCase())
    .replace(/(?<letter>.)\k<letter>+/gu, "$<letter>");
  return bare === "" ? "." : bare;
});
