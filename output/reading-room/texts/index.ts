import { daBoards } from "./da-boards.ts";
import { daHelp } from "./da-help.ts";
import { daNames } from "./da-names.ts";
import { daPages } from "./da-pages.ts";
import { daSaid } from "./da-said.ts";
import { enBoards } from "./en-boards.ts";
import { enHelp } from "./en-help.ts";
import { enNames } from "./en-names.ts";
import { enPages } from "./en-pages.ts";
import { enSaid } from "./en-said.ts";
import type { Texts } from "./texts.ts";

export type { Texts } from "./texts.ts";

const da: Texts = { ...daPages, ...daBoards, ...daNames, ...daHelp, said: daSaid };
const en: Texts = { ...enPages, ...enBoards, ...enNames, ...enHelp, said: enSaid };

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
