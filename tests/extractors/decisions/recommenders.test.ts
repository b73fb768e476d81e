import { expect, test } from "vitest";
import { splitBodies } from "../../../extractors/decisions/recommendations.ts";

test.each([
  ["Center for Skov og Center for Strand", ["Center for Skov", "Center for Strand"]],
  ['"Havneafdelingen', ["Havneafdelingen"]],
  ["”Havneafdelingen”", ["”Havneafdelingen”"]],
])("%s recommends as %j", (stated, bodies) => {
  expect(splitBodies(stated)).toEqual(bodies);
});
