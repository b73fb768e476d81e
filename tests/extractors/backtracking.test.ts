import { describe, expect, it } from "vitest";
import { amountForms } from "../../extractors/amounts/forms/index.ts";
import { deadlineForms } from "../../extractors/deadlines/forms/index.ts";
import { referenceForms } from "../../extractors/legal-references/forms/index.ts";
import { dateForms } from "../../extractors/text/date-forms/index.ts";
import { backtrackingStatus } from "./backtracking-status.ts";

const forms = [...dateForms, ...referenceForms, ...deadlineForms, ...amountForms];

describe.each(forms)("patterns of $name", (form) => {
  it.each([
    ["pattern", form.pattern.source, form.pattern.flags],
    ["trigger", form.trigger, "gi"],
  ])("backtracks linearly: %s", (_kind, source, flags) => {
    expect(backtrackingStatus(source, flags)).toBe("safe");
  });
});
