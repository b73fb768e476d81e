import { describe, expect, it } from "vitest";
import { deadlineForms } from "../../../extractors/deadlines/forms/index.ts";
import { scanner } from "../../../extractors/text/form.ts";

describe.each(deadlineForms)("deadline form $name", (form) => {
  it.each(form.examples)("reads %j", (example) => {
    expect(scanner([form])(example)).not.toEqual([]);
  });
  it.each(form.nonExamples)("leaves %j", (example) => {
    expect(scanner([form])(example)).toEqual([]);
  });
});
