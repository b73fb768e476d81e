import type { Glance } from "./glance.ts";

/** One character along a line. */
export interface SeenCharacter {
  readonly text: string;
  /** The place of the network where it was seen first. */
  readonly place: number;
}

/** Readings of a line's beginning that are kept beside each other. */
const mostReadings = 8;
/** A reading that is so much less likely than the best is given up. */
const hopeless = 1e-4;

/** The last character of a reading, and the reading before it. Equal readings share their letters. */
interface Letter {
  readonly output: number;
  readonly before: Letter | null;
  readonly place: number;
  readonly after: Letter[];
}

/** How likely a reading is, by all the ways to it: those that end in "none" and those that end in its last character. */
interface Reading {
  readonly last: Letter;
  ended: number;
  going: number;
}

/**
 * The likeliest text of a line: of connectionist temporal classification, where one output after itself is one
 * character and "none" parts two. Adds up all ways to a text (prefix beam search), so that a character that is seen at
 * one place only does not win over neighbours that share the places around it.
 */
export function readCharacters(glance: Glance, characters: readonly (string | null)[]): SeenCharacter[] {
  const root: Letter = { output: -1, before: null, place: 0, after: [] };
  let readings: Reading[] = [{ last: root, ended: 1, going: 0 }];
  for (let place = 0; place < glance.places; place += 1)
    readings = best(extended(readings, glance, place, characters));
  const seen: SeenCharacter[] = [];
  for (let letter = readings[0]?.last; letter?.before; letter = letter.before)
    seen.push({ text: characters[letter.output] ?? "", place: letter.place });
  return seen.reverse();
}

function extended(
  readings: readonly Reading[],
  { starts, outputs, shares }: Glance,
  place: number,
  characters: readonly (string | null)[],
): Reading[] {
  const next: Reading[] = [];
  const of = (last: Letter): Reading => {
    const known = next.find((reading) => reading.last === last);
    if (known) return known;
    const reading = { last, ended: 0, going: 0 };
    next.push(reading);
    return reading;
  };
  for (const { last, ended, going } of readings)
    for (let at = starts[place] ?? 0; at < (starts[place + 1] ?? 0); at += 1) {
      const output = outputs[at] ?? 0;
      const share = shares[at] ?? 0;
      if (typeof characters[output] !== "string") of(last).ended += (ended + going) * share;
      else if (output !== last.output) of(following(last, output, place)).going += (ended + going) * share;
      else {
        of(last).going += going * share;
        if (ended > 0) of(following(last, output, place)).going += ended * share;
      }
    }
  return next;
}

function following(before: Letter, output: number, place: number): Letter {
  const known = before.after.find((letter) => letter.output === output);
  if (known) return known;
  const letter: Letter = { output, before, place, after: [] };
  before.after.push(letter);
  return letter;
}

/** The likeliest readings, the best as one. */
function best(readings: Reading[]): Reading[] {
  const value = ({ ended, going }: Reading) => ended + going;
  if (readings.length > 1) readings.sort((one, other) => value(other) - value(one));
  const [first] = readings;
  const most = first ? value(first) : 0;
  const kept = readings.filter((reading, index) => index < mostReadings && value(reading) > hopeless * most);
  for (const reading of kept) {
    reading.ended /= most;
    reading.going /= most;
  }
  return kept;
}

/** Mean probability of the likeliest output along the line: how much sense it makes to the network. */
export function meanProbability({ certainty }: Glance): number {
  return certainty.reduce((sum, value) => sum + Math.exp(value), 0) / Math.max(1, certainty.length);
}
