import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkDocument, compareDocuments } from "../../pipeline/comparison/index.ts";
import { plainRecord } from "../../scripts/plain-record.ts";

const folder = "../shared/seeds";

/** The real papers are not part of the project: where they are not at hand, these tests are skipped and counted. */
describe.skipIf(!existsSync(folder))("the real papers", () => {
  const paper = (number: string) => {
    const name = readdirSync(folder).find((one) => one.startsWith(number)) ?? "";
    return plainRecord(readFileSync(`${folder}/${name}`, "utf8"), name);
  };

  it("give nothing between a paper and its badly scanned copy, either way round", () => {
    expect(compareDocuments(paper("001"), paper("002"))).toEqual([]);
    expect(compareDocuments(paper("002"), paper("001"))).toEqual([]);
  });

  it("give what is known to be wrong in the minutes, and no more", () => {
    const kinds = checkDocument(paper("003")).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === "arithmetic")).toHaveLength(2);
    expect(kinds.filter((kind) => kind === "name-variant")).toHaveLength(2);
    expect(kinds.filter((kind) => kind === "decision-vs-recommendation")).toHaveLength(2);
    expect(kinds).toHaveLength(6);
  });

  it("give the date that was left open", () => {
    expect(checkDocument(paper("000")).map(({ kind }) => kind)).toContain("placeholder");
  });

  it("give nothing in a letter that has nothing wrong", () => {
    expect(checkDocument(paper("004"))).toEqual([]);
  });
});
