import { actNumberDate } from "./act-number-date.ts";
import { appointedPerson } from "./appointed-person.ts";
import { balance } from "./balance.ts";
import type { Check } from "./check.ts";
import { conflictingValue } from "./conflicting-value.ts";
import { danglingItem } from "./dangling-item.ts";
import { danglingPage } from "./dangling-page.ts";
import { danglingParagraph } from "./dangling-paragraph.ts";
import { danglingReference } from "./dangling-reference.ts";
import { dateOrder } from "./date-order.ts";
import { decisionVsRecommendation } from "./decision-vs-recommendation.ts";
import { distribution } from "./distribution.ts";
import { growth } from "./growth.ts";
import { itemNumbers } from "./item-numbers.ts";
import { nameVariant } from "./name-variant.ts";
import { noSuchDay } from "./no-such-day.ts";
import { percentage } from "./percentage.ts";
import { placeholder } from "./placeholder.ts";
import { rowSum } from "./row-sum.ts";
import { sameThing } from "./same-thing.ts";
import { sharesOfOne } from "./shares-of-one.ts";
import { sum } from "./sum.ts";
import { tablePercent } from "./table-percent.ts";
import { tableShare } from "./table-share.ts";
import { tableSum } from "./table-sum.ts";
import { voteCount } from "./vote-count.ts";
import { weekdayDate } from "./weekday-date.ts";

/** Every check: figures first, then dates, names, decisions, references, and what was left open. */
export const checks: readonly Check[] = [
  sum,
  distribution,
  percentage,
  sharesOfOne,
  growth,
  balance,
  tableShare,
  tablePercent,
  tableSum,
  rowSum,
  voteCount,
  conflictingValue,
  sameThing,
  itemNumbers,
  weekdayDate,
  noSuchDay,
  dateOrder,
  nameVariant,
  decisionVsRecommendation,
  appointedPerson,
  danglingReference,
  danglingParagraph,
  danglingPage,
  danglingItem,
  actNumberDate,
  placeholder,
];
