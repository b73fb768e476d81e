/** A fact that the author of a sample knows to stand at these words. */
export interface Mark {
  readonly family: "ref" | "deadline";
  readonly quote: string;
  readonly fields: Readonly<Record<string, string>>;
}

const markPattern =
  /\{(?<quote>[^|{}]{1,200})\|(?<family>ref|deadline)(?<fields>(?: \w{1,20}="[^"{}]{0,120}")*)\}/g;
const fieldPattern = /(?<key>\w{1,20})="(?<value>[^"{}]{0,120})"/g;

/** The words as the reader sees them: `{§ 104|ref act="serviceloven"}` becomes `§ 104`. */
export function visible(text: string): string {
  return text.replaceAll(markPattern, "$<quote>");
}

/** The facts that the author wrote into a text, in its order. */
export function marksOf(text: string): readonly Mark[] {
  return [...text.matchAll(markPattern)].map((match) => {
    const { quote = "", family = "", fields = "" } = match.groups ?? {};
    const pairs = [...fields.matchAll(fieldPattern)].map((field) => [
      field.groups?.key ?? "",
      field.groups?.value ?? "",
    ]);
    return { family: family === "ref" ? "ref" : "deadline", quote, fields: Object.fromEntries(pairs) };
  });
}
