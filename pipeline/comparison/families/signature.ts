import { z } from "zod";
import { DocumentKind } from "../../../schemas/document-kind.ts";
import type { CheckedRecord } from "../finding.ts";
import { furnitureOf } from "../words/furniture.ts";
import { tokenise } from "../words/tokenise.ts";
import { sketchOf, sketchSize } from "./sketch.ts";

/** All that is needed to tell a document's copies, drafts and kin: small enough to be kept for every document. */
export const DocumentSignature = z.object({
  id: z.string(),
  kind: DocumentKind,
  authority: z.string().nullable(),
  body: z.string().nullable(),
  date: z.string().nullable(),
  title: z.string(),
  /** Lower case, words only, without the marks of a draft. */
  titleKey: z.string(),
  /** How far a draft has come, from its marks (`udkast`, `version 2`, `endelig`); null where it has none. */
  stage: z.number().nullable(),
  /** Day in the name of the file, ISO 8601; null where there is none. */
  nameDate: z.string().nullable().default(null),
  caseNumbers: z.array(z.string()),
  words: z.int().nonnegative(),
  sketch: z.array(z.number()).length(sketchSize),
});
export type DocumentSignature = z.infer<typeof DocumentSignature>;

const draftMarks =
  /\b(?:(?:første|andet|tredje|endeligt?|endelig|revideret|nyt|[1-9]\.)\s+)?(?:udkast(?:et)?(?: til)?|forslag til)\b|\b(?:version|ver\.|udgave|rev\.?|v)\s?\d{1,2}(?:\.\d{1,2})?\b|\b(?:endeligt?|revideret|kladde|bilag \d{1,2})\b/giu;

/** Later drafts have higher numbers: what is final is last. */
function stageOf(name: string): number | null {
  const version = /\b(?:version|ver\.|udgave|rev\.?|v|udkast)\s?(?<number>\d{1,2}(?:\.\d{1,2})?)\b/iu.exec(
    name,
  );
  if (/\bendeligt?\b|\bvedtaget\b|\bfinal\b|\bunderskrevet\b/iu.test(name)) return 100;
  if (version?.groups?.number !== undefined) return Number(version.groups.number);
  const ordinal = /\b(?<number>[1-9])\. (?:udkast|udgave|version)\b/iu.exec(name)?.groups?.number;
  if (ordinal !== undefined) return Number(ordinal);
  if (/\brevideret\b/iu.test(name)) return 50;
  return /\b(?:udkast|kladde|forslag)\b/iu.test(name) ? 0 : null;
}

/** `2024-05-01`, `20240501`, `01.05.2024`. */
function nameDateOf(name: string): string | null {
  const form =
    /(?<!\d)(?:(?<year>20\d{2})[-._ ]?(?<month>0[1-9]|1[0-2])[-._ ]?(?<day>0[1-9]|[12]\d|3[01])|(?<lastDay>0[1-9]|[12]\d|3[01])[-._ ](?<lastMonth>0[1-9]|1[0-2])[-._ ](?<lastYear>20\d{2}))(?!\d)/u;
  const { year, month, day, lastYear, lastMonth, lastDay } = form.exec(name)?.groups ?? {};
  if (year !== undefined) return `${year}-${month}-${day}`;
  return lastYear === undefined ? null : `${lastYear}-${lastMonth}-${lastDay}`;
}

function titleKeyOf(title: string): string {
  return title
    .toLowerCase()
    .replace(draftMarks, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The signature of a record. Pure: the same record has the same signature on every machine. */
export function signatureOf(record: CheckedRecord): DocumentSignature {
  const tokens = tokenise(record.text, furnitureOf(record.text));
  const name = record.source.path.split(/[\\/]/u).at(-1) ?? "";
  const cases = record.agendaItems.flatMap(({ caseNumbers }) => caseNumbers);
  const journal = record.letter?.journalNumber ?? null;
  return {
    id: record.id,
    kind: record.kind,
    authority: record.authority,
    body: record.body,
    date: record.date,
    title: record.title,
    titleKey: titleKeyOf(record.title),
    stage: stageOf(`${record.title} ${name.replaceAll("_", " ").replaceAll("-", " ")}`),
    nameDate: nameDateOf(name),
    caseNumbers: [...new Set([...cases, ...(journal === null ? [] : [journal])])].sort(),
    words: tokens.length,
    sketch: [...sketchOf(tokens)],
  };
}
