import { expect, it } from "vitest";
import { mondayOfWeek, toIso } from "../../../extractors/text/calendar.ts";
import { addWorkingDays, isWorkingDay } from "../../../extractors/text/working-days.ts";

it("skips weekends and Danish holidays", () => {
  expect(toIso(addWorkingDays({ year: 2022, month: 4, day: 13 }, 3))).toBe("2022-04-21");
  expect(toIso(addWorkingDays({ year: 2022, month: 4, day: 21 }, -3))).toBe("2022-04-13");
});

it("knows that Store Bededag was a holiday until 2023", () => {
  expect(isWorkingDay({ year: 2023, month: 5, day: 5 })).toBe(false);
  expect(isWorkingDay({ year: 2024, month: 4, day: 26 })).toBe(true);
});

it("counts ISO weeks", () => {
  expect(toIso(mondayOfWeek(2023, 1))).toBe("2023-01-02");
  expect(toIso(mondayOfWeek(2021, 1))).toBe("2021-01-04");
});
