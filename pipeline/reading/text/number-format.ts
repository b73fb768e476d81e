const roman = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
] as const;

function romanNumber(number: number): string {
  let left = number;
  let written = "";
  for (const [value, letters] of roman) {
    while (left >= value && written.length < 40) {
      written += letters;
      left -= value;
    }
  }
  return written;
}

/** `a` … `z`, then `aa`, `bb`, as Word and browsers count. */
function letterNumber(number: number): string {
  if (number < 1) return String(number);
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.min(Math.ceil(number / 26), 9));
}

/** A number of a list, by the name that Word has for its form; a form that is not known is written in figures. */
export function formatNumber(number: number, format: string): string {
  switch (format) {
    case "lowerLetter":
      return letterNumber(number);
    case "upperLetter":
      return letterNumber(number).toUpperCase();
    case "lowerRoman":
      return romanNumber(number);
    case "upperRoman":
      return romanNumber(number).toUpperCase();
    case "decimalZero":
      return String(number).padStart(2, "0");
    default:
      return String(number);
  }
}
