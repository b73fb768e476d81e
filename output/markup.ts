/**
 * Markup that is safe to write out. Only `markup` makes it from literal text, so a string of unknown origin can never
 * become one by accident.
 */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

export type Inlay = Markup | string | number | boolean | null | undefined | readonly Inlay[];

const names: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Escapes for element content and for quoted attributes; characters that XML 1.0 does not have are left out. */
export function escapeMarkup(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML 1.0 excludes
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
      .toWellFormed()
      .replace(/[&<>"']/g, (character) => names[character] ?? "")
  );
}

function inlay(value: Inlay): string {
  if (value === null || value === undefined || value === false || value === true) return "";
  if (value instanceof Markup) return value.text;
  if (typeof value === "object") return value.map(inlay).join("");
  return escapeMarkup(String(value));
}

/** Tagged template for HTML, SVG and XML: everything laid into it is escaped, but for markup and lists of it. */
export function markup(literals: TemplateStringsArray, ...values: readonly Inlay[]): Markup {
  let text = literals[0] ?? "";
  values.forEach((value, index) => {
    text += inlay(value) + (literals[index + 1] ?? "");
  });
  return new Markup(text);
}
