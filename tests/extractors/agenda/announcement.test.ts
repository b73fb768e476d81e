import { expect, test } from "vitest";
import { readText } from "./read-text.ts";

const notice = (lead: string) => `Møde i kommunalbestyrelsen

12.03.2024

Torsdag den 21. marts 2024 kl. 19.00 holder Kommunalbestyrelsen i Tornelev møde.

Mødet holdes i salen på Tornelev Rådhus og kan ses på kommunens hjemmeside.

${lead}
 1. Mødeplan 2025
 2. 2. behandling af forslag til takster
 3. Ny cykelsti mellem Mosby og Åvad
 4. LUKKET - Salg af grund

Læs dagsordener og referater her på siden
`;

test.each([
  "Følgende punkter er til behandling på mødet:",
  "Følgende sager behandles på mødet:",
  "På mødet behandles følgende punkter:",
  "Nedenstående punkter er på dagsordenen:",
])("a notice of a meeting lists its items: %s", (lead) => {
  const { kind, date, agendaItems, decisions } = readText(notice(lead));
  expect([kind, date]).toEqual(["agenda", "2024-03-21"]);
  expect(agendaItems.map((item) => [item.number, item.title, item.public])).toEqual([
    ["1", "Mødeplan 2025", true],
    ["2", "2. behandling af forslag til takster", true],
    ["3", "Ny cykelsti mellem Mosby og Åvad", true],
    ["4", "Salg af grund", false],
  ]);
  expect(decisions).toEqual([]);
});

test("points that are listed in running text are none", () => {
  const { agendaItems } = readText(
    "Notat om vejene\n\nTil udvalget\n\nI forbindelse med anlægget skal disse punkter undersøges:\n 1. Afvanding\n 2. Bæreevne\n 3. Støj\n",
  );
  expect(agendaItems).toEqual([]);
});
