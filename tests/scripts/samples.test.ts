import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { goldOf } from "../../scripts/samples/gold.ts";
import { marksOf, visible } from "../../scripts/samples/marks.ts";
import { sampleFiles } from "../../scripts/samples/sample-files.ts";

const folder = join(import.meta.dirname, "..", "..", "samples");

describe("the samples", () => {
  it.each(sampleFiles.map((sample) => [sample.file, sample] as const))(
    "%s stands beside its gold record",
    (file, sample) => {
      expect(existsSync(join(folder, file))).toBe(true);
      const committed: unknown = JSON.parse(readFileSync(join(folder, "gold", `${file}.gold.json`), "utf8"));
      expect(committed).toEqual(JSON.parse(JSON.stringify(goldOf(sample.paper, file))));
    },
  );

  it("show the reader no marks", () => {
    const marked = 'efter {§ 104|ref act="serviceloven" paragraph="104"} i loven';
    expect(visible(marked)).toBe("efter § 104 i loven");
    expect(marksOf(marked)).toEqual([
      { family: "ref", quote: "§ 104", fields: { act: "serviceloven", paragraph: "104" } },
    ]);
  });
});
