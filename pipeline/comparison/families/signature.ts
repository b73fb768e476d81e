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
  if (/\bendeligt?\b|\bvedtaget\b/iu.test(name)) return 100;
  if (version?.groups?.number !== undefined) return Number(version.groups.number);
  const ordinal = /\b(?<number>[1-9])\. (?:udkast|udgave|version)\b/iu.exec(name)?.groups?.number;
  if (ordinal !== undefined) return Number(ordinal);
  if (/\brevideret\b/iu.test(name)) return 50;
  return /\b(?:udkast|kladde|forslag)\b/iu.test(name) ? 0 : null;
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
    caseNumbers: [...new Set([...cases, ...(journal === null ? [] : [journal])])].sort(),
    words: tokens.length,
    sketch: [...sketchOf(tokens)],
  };
}
