import { expect, test } from "vitest";
import { realTitle } from "../../pipeline/real-title.ts";

test.each([
  ["Referat af møde i Havneudvalget", "Referat af møde i Havneudvalget"],
  ["Microsoft Word - Takster for 2024", "Takster for 2024"],
  ["Microsoft Word - takster.docx", null],
  ["memo.html", null],
  ["Dokument1", null],
  ["untitled", null],
  ["http://127.0.0.1/x", null],
  ["  ", null],
  [null, null],
])("the metadata say %s", (title, real) => {
  expect(realTitle(title)).toBe(real);
});
