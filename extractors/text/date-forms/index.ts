import type { Form } from "../form.ts";
import { dayMonth } from "./day-month.ts";
import { month, shortMonths } from "./month.ts";
import { dayMonthFigures, numeric, shortYearFigures } from "./numeric.ts";
import type { DatePart } from "./part.ts";
import { partOfYear, season, week } from "./part-of-year.ts";
import { year } from "./year.ts";

/** In order of how much they state: a form further down never takes what one above could read whole. */
export const dateForms: readonly Form<readonly DatePart[]>[] = [
  numeric,
  dayMonth,
  dayMonthFigures,
  shortYearFigures,
  partOfYear,
  month,
  shortMonths,
  season,
  week,
  year,
];
