/**
 * What is left of a word when the letters that scanners confuse are taken out or put into one class: copies of a word
 * keep the same skeleton through most damage. Lower case in; for numbers and dates the key itself is the skeleton.
 * Never empty: a word of nothing but such letters keeps its length class.
 */
export function skeletonOf(word: string): string {
  const bare = word
    .toLowerCase()
    .replace(/rn|nn|in|ni|ri/gu, "m")
    .replace(/[nuhi]{2}/gu, "m")
    .replace(/[æøåäöaeoscdgzqw0-9@&$§|!lij1tfrb6]/gu, "")
    .replace(/[mnuhv]/gu, "n")
    .replace(/(?<letter>.)\k<letter>+/gu, "$<letter>");
  return bare === "" ? "." : bare;
}
