import { expect, it } from "vitest";
import { countLostSigns } from "../../pipeline/reading/quality/lost-signs.ts";

it.each([
  ["efter lovens 8 16, stk. 1, og", 1],
  ["servicelovens 88 104 og 108", 1],
  ["jf. $ 24, stk. 3. Planlovens S 19 gælder", 2],
  ["efter\n8 79 b i serviceloven", 1],
  ["efter lovens § 16, stk. 1, og §§ 104 og 108", 0],
  ["Mødet varer fra kl. 8 til 16, og 8 af 16 kom", 0],
  ["efter 8 år, jf. bilag 8, 88 sider", 0],
  ["I alt 88 104 kr., stk. pris 8 kr.", 0],
  ["kl. 8 16, stk.", 0],
  ["lovens 8 paragraffer", 0],
])("counts the § that are lost in %j", (text, lost) => {
  expect(countLostSigns(text)).toBe(lost);
});
