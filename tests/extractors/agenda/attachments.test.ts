import { describe, expect, it } from "vitest";
import { readAttachments } from "../../../extractors/agenda/attachments.ts";

const titles = (body: string) => readAttachments(body).map(({ title }) => title);

describe("a list of attachments", () => {
  it("has one a line, with the number that files it apart", () => {
    expect(readAttachments("2019-40217 Notat om broen\nOversigtskort")).toEqual([
      { title: "Notat om broen Oversigtskort", reference: "2019-40217" },
    ]);
    expect(titles("Notat om broen\nOversigtskort\nHøringssvar - 3. maj 2019")).toEqual([
      "Notat om broen",
      "Oversigtskort",
      "Høringssvar - 3. maj 2019",
    ]);
  });

  it("begins anew with a number or the name of a file, though it is written small", () => {
    expect(titles("Bilag 1 Kort\nbilag 2_Plan\nkort_over_havnen")).toEqual([
      "Bilag 1 Kort",
      "bilag 2_Plan",
      "kort_over_havnen",
    ]);
    expect(titles("Svar til borgerforeningen om\nden nye sti")).toEqual([
      "Svar til borgerforeningen om den nye sti",
    ]);
  });

  it("keeps a long title that ends with a stop", () => {
    const title = "Brev fra de fire kommuner ved fjorden til ministeren om den nye bro.";
    expect(titles(title)).toEqual([title]);
  });

  it("is not the prose that tells of attachments, nor the headings between its paragraphs", () => {
    expect(
      titles(
        [
          "1)",
          "",
          "Byggeprogram",
          "",
          "Byggeprogrammet beskriver de ønsker til huset, som blev samlet på mødet i maj.",
          "",
          "Vedlagt til orientering",
          "",
          "Tidsplan",
          "",
          "Tidsplanen er godkendt af udvalget og kan blive ændret, når prisen er kendt.",
        ].join("\n"),
      ),
    ).toEqual([]);
  });

  it("holds to what is listed below prose", () => {
    expect(
      titles("Af bilagene fremgår, hvor mange der kom, og hvor de kom fra i året.\n\n• Optælling 2019"),
    ).toEqual(["Optælling 2019"]);
  });

  it("is empty where it says so", () => {
    expect(titles("Ingen")).toEqual([]);
    expect(titles("2")).toEqual([]);
  });
});
