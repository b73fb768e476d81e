import { da } from "./da.ts";
import { en } from "./en.ts";
import type { Texts } from "./texts.ts";

export type { Texts } from "./texts.ts";

/** The first is spoken where the reader asks for none of them. */
export const languages: readonly Texts[] = [da, en];

/** The language that the reader chose, else the first known one of `Accept-Language` by its weights. */
export function textsFor(chosen: string | undefined, acceptLanguage: string | undefined): Texts {
  const asked = (acceptLanguage ?? "")
    .split(",", 20)
    .map((part) => {
      const [tag = "", weight] = part.trim().split(/\s*;\s*q\s*=\s*/u, 2);
      return {
        code: tag.toLowerCase().split("-")[0] ?? "",
        weight: weight === undefined ? 1 : Number(weight),
      };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ code }) => code);
  const known = (code: string | undefined) => languages.find((texts) => texts.language === code);
  const wanted = known(chosen) ?? asked.map(known).find((texts) => texts !== undefined);
  return wanted ?? da;
}
