import { seeded } from "../samples/random.ts";
import { bodies, endings, openings, outcomes, places, sections, subjects, topics } from "./words.ts";

const items = 12;

/** Minutes of a meeting that never was: the same number gives the same paper. */
export function inventedMinutes(number: number): string {
  const random = seeded(number + 1);
  const pick = <T>(from: readonly [T, ...T[]]): T => from[Math.floor(random() * from.length)] ?? from[0];
  const date = new Date(
    Date.UTC(2000 + (number % 25), Math.floor(random() * 12), 1 + Math.floor(random() * 28)),
  );
  const lines = [`${pick(places)} Kommune`, pick(bodies), `Referat ${date.toISOString().slice(0, 10)}`, ""];
  for (let item = 1; item <= items; item += 1) {
    lines.push(`Punkt ${item}: ${pick(topics)} ${pick(subjects)}`, "", "Sagsfremstilling");
    for (let sentence = 0; sentence < 8; sentence += 1) {
      lines.push(`${pick(openings)} ${pick(subjects)} ${pick(sections)} ${pick(endings)}.`);
    }
    lines.push(
      `Lovgrundlag: serviceloven § ${80 + Math.floor(random() * 100)}, stk. ${1 + Math.floor(random() * 4)}.`,
    );
    lines.push("", "Beslutning", pick(outcomes), "");
  }
  return lines.join("\n");
}
