import type { Form } from "../../text/form.ts";
import type { Cue } from "../cue.ts";
import { byDate } from "./by-date.ts";
import { countedBefore, countedFrom, dayBefore } from "./counted.ts";
import { endOfYear } from "./end-of-year.ts";
import { hearingUntil } from "./hearing-until.ts";
import { expiresAfter, inTime, yearlongPeriod } from "./in-time.ts";
import { atMost, lastingPeriod, validFor } from "./lasting.ts";
import { movedLimit } from "./moved-limit.ts";
import { beforeHoliday, openDate } from "./no-day.ts";
import {
  firstOfTwo,
  limitOfPeriod,
  nextWeeks,
  periodOf,
  secondOfTwo,
  timeGiven,
  withinPeriod,
} from "./period.ts";
import { effective, effectiveAfter, expiry, fromDate, lastDay, timeLimit, untilDate } from "./time-limit.ts";

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
  nextWeeks,
  periodOf,
  limitOfPeriod,
  lastingPeriod,
  validFor,
  atMost,
  inTime,
  expiresAfter,
  yearlongPeriod,
  countedFrom,
  countedBefore,
  dayBefore,
  byDate,
  movedLimit,
  timeLimit,
  lastDay,
  effectiveAfter,
  effective,
  expiry,
  untilDate,
  fromDate,
];
