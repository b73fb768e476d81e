import { describe, expect, it } from "vitest";
import { endOfRunningTitle, opensSentence } from "../../../extractors/agenda/running-title.ts";

/** What is title of each, and what follows it in running text. */
const told: readonly (readonly [string, string])[] = [
  ["Godkendelse af dagsorden", "Gudrun bød velkommen."],
  ["Stien langs åen", "Kommunen har svaret nej."],
  ["Budget for 2031", "Der mangler 4.000 kr."],
  ["Sommerfest den 3. juni", "Grethe og Villy køber ind."],
  ["Nyt fra Ældrerådet", "Gudrun Bakke orienterede om mødet."],
  ["Valg af to medlemmer", "Aksel, Ditte og Steen var på valg."],
  ["Havnens åbningstider", "Drøftet."],
  ["Vejsyn i Tornelev", "Udsat til maj."],
  ["Busserne", "Rute 41 nedlægges fra august."],
  ["Møllebroen er lukket.", "Brandvæsenet kører udenom."],
];
/** Titles that hold a capital and end with the text. */
const whole = [
  "Lokalplan 12 for Tornelev By og Vester Møllebæk",
  "Ansøgning fra Vester Møllebæk Idrætsforening om lån",
  "Orientering om Den Gamle Skole",
  "Salg af Havnegade 4",
];

describe("where a title in running text ends", () => {
  it.each(told)("parts %s from what follows", (title, rest) => {
    expect(`${title} ${rest}`.slice(0, endOfRunningTitle(`${title} ${rest}`))).toBe(title);
  });

  it.each(whole)("leaves %s whole", (title) => {
    expect(endOfRunningTitle(title)).toBeUndefined();
  });
});

describe("a line that begins a sentence", () => {
  it.each(["Udvalget besluttede at vente.", "Der er ingen penge.", "Gudrun gennemgik tallene."])(
    "is %s",
    (line) => {
      expect(opensSentence(line)).toBe(true);
    },
  );

  it.each(["og de nye boliger i Tornelev", "Vester Møllebæk og omegn", "Takster: de er uændrede"])(
    "is not %s",
    (line) => {
      expect(opensSentence(line)).toBe(false);
    },
  );
});
