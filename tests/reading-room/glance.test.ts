import { expect, test } from "vitest";
import { glance, type Outline } from "../../output/reading-room/parts/glance.ts";
import { textsFor } from "../../output/reading-room/texts/index.ts";
import type { Deadline } from "../../schemas/deadline.ts";

const deadline = (date: string, number: number): Deadline => ({
  id: `deadline-${number}`,
  kind: "due",
  basis: "stated",
  date,
  duration: null,
  anchor: null,
  agendaItem: null,
  roundTo: null,
  obligation: `Opgave ${number}`,
  responsible: null,
  quote: date,
  span: { start: number * 20, end: number * 20 + date.length },
});

test("a hit says the date of every deadline, also of those it has no room to tell of", () => {
  const days = ["2024-01-02", "2024-02-03", "2024-03-04", "2024-04-05", "2024-05-06", "2024-06-07"];
  const outline: Outline = {
    kind: "minutes",
    decisions: [],
    legalReferences: [],
    deadlines: days.map(deadline),
    item: { order: 0, index: 0 },
  };
  const html = glance(outline, true, textsFor("da", undefined))?.text ?? "";
  expect(html).toContain("Også: 6. maj 2024 · 7. juni 2024");
  for (const day of ["2. januar 2024", "3. februar 2024", "4. marts 2024", "5. april 2024"])
    expect(html).toContain(`<strong>${day}</strong>`);
});
