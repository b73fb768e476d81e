import { actByAbbreviation } from "../extractors/legal-references/acts/lookup.ts";

const ABBREVIATION = /(?<![\p{L}\d])\p{Lu}{2,5}(?![\p{L}\d])/u;

/** What someone typed for an act or a §, with the act's abbreviation written out: papers are kept under its title. */
export function lawRead(law: string | undefined): string | undefined {
  return law?.replace(ABBREVIATION, (short) => actByAbbreviation(short)?.title ?? short);
}
