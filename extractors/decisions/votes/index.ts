import type { Vote } from "../../../schemas/decision.ts";
import { readLabelled } from "./labelled.ts";
import { readNamed } from "./named.ts";
import { readOpposed } from "./opposed.ts";
import { Sides } from "./side.ts";
import { readTallies } from "./tallies.ts";
import { plainWording } from "./wording.ts";

/** The vote that a decision's text states; null where it states none. Counts, letters and names are taken as stated. */
export function readVote(text: string): Vote | null {
  const plain = plainWording(text);
  const sides = new Sides();
  const rest = readTallies(plain, sides);
  readLabelled(rest, sides);
  readOpposed(rest.replace(/\n\s*\n|\n(?=Undl|For |Imod )/g, ". ").replace(/\n+/g, " "), sides);
  readNamed(rest, sides);
  if (sides.stated.size === 0) return null;
  return { for: sides.for, against: sides.against, abstained: sides.abstained };
}
