import { expect, test } from "vitest";
import { authorityOf } from "../../../extractors/agenda/masthead.ts";

test.each([
  ["Tornelev Byråd har den 5. maj 2022 vedtaget lokalplan 12 for Åvænget.", "Tornelev Kommune"],
  ["Forslaget er vedtaget af Kommunalbestyrelsen i Nørre-Bjerg.", "Nørre-Bjerg Kommune"],
  ["Birkelund Kommunalbestyrelses beslutning af 2. maj.", "Birkelund Kommune"],
  // The kommune itself comes first, and two councils leave it open.
  ["Tornelev Byråd og Birkelund Kommune", "Birkelund Kommune"],
  ["Tornelev Byråd og Birkelund Byråd er enige.", null],
  ["Nyt Byråd fra den 1. januar. Byrådet i Januar 2022.", null],
  ["Et byråd har 31 medlemmer, og Byrådets møder er åbne.", null],
  ["NØRRE-BJERG KOMMUNE\nTeknik og Miljø\n\nTil ejerne", "Nørre-Bjerg Kommune"],
  ["MØDE I TORNELEV KOMMUNE OM HAVNEN", null],
])("%s", (text, authority) => {
  expect(authorityOf(text, null)).toBe(authority);
});
