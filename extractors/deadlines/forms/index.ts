import type { Form } from "../../text/form.ts";
import type { Cue } from "../cue.ts";
import { byDate } from "./by-date.ts";
import { endOfYear } from "./end-of-year.ts";
import { hearingUntil } from "./hearing-until.ts";
import {
  countedFrom,
  dayBefore,
  firstOfTwo,
  lastingPeriod,
  limitOfPeriod,
  periodOf,
  secondOfTwo,
  timeGiven,
  withinPeriod,
} from "./period.ts";
import { beforeHoliday, effective, expiry, fromDate, openDate, timeLimit } from "./time-limit.ts";

/** Every form of a deadline that has a cue. One that states more stands before one that states less. */
export const deadlineForms: readonly Form<Cue>[] = [
  openDate,
  beforeHoliday,
  hearingUntil,
  endOfYear,
  withinPeriod,
  firstOfTwo,
  secondOfTwo,
  timeGiven,
  periodOf,
  limitOfPeriod,
  lastingPeriod,
  countedFrom,
  dayBefore,
  byDate,
  timeLimit,
  effective,
  expiry,
  fromDate,
];
