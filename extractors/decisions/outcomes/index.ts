import { appointed } from "./appointed.ts";
import { approved, changed } from "./approved.ts";
import { discussedFirst, heard, noted } from "./noted.ts";
import { passedOn } from "./passed-on.ts";
import type { OutcomePhrase } from "./phrase.ts";
import { putOff } from "./put-off.ts";
import { recommended } from "./recommended.ts";
import { rejected } from "./rejected.ts";

const unreleased: OutcomePhrase = {
  outcome: "not-released",
  pattern:
    /beslutning(?:en)? (?:er )?ikke (?:er )?(?:frigivet|offentlig)|(?:ikke (?:frigivet|offentliggjort))|lukket beslutning|beslutning(?:en)? er (?:fortrolig|lukket)|(?:punktet|beslutningen|sagen) offentliggøres ikke/,
  confidence: 0.98,
  examples: ["Beslutning ikke frigivet", "Beslutningen er ikke offentlig", "Beslutningen er fortrolig."],
  nonExamples: ["Godkendt."],
};

/** Tried at every place; the earliest match wins, and of two at one place the one that stands first here. */
export const outcomePhrases: readonly OutcomePhrase[] = [
  unreleased,
  ...rejected,
  ...putOff,
  ...recommended,
  ...changed,
  discussedFirst,
  ...noted,
  ...passedOn,
  ...appointed,
  ...approved,
  ...heard,
];
