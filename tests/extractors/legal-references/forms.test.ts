import { describe, expect, it } from "vitest";
import { referenceForms } from "../../../extractors/legal-references/forms/index.ts";
import type { Token } from "../../../extractors/legal-references/token.ts";
import { scanner } from "../../../extractors/text/form.ts";

describe.each(referenceForms)("reference form $name", (form) => {
  const scan = scanner<Token>([form], (token) => token.span.end);
  it.each(form.examples)("reads %j", (example) => {
    expect(scan(example)).not.toEqual([]);
  });
  it.each(form.nonExamples)("leaves %j", (example) => {
    expect(scan(example)).toEqual([]);
  });
});
