import { actNumberDate } from "./act-number-date.ts";
import { appointedPerson } from "./appointed-person.ts";
import { balance } from "./balance.ts";
import { beginAndEnd } from "./begin-and-end.ts";
import type { Check } from "./check.ts";
import { complements } from "./complements.ts";
import { conflictingValue } from "./conflicting-value.ts";
import { danglingItem } from "./dangling-item.ts";
import { danglingPage } from "./dangling-page.ts";
import { danglingParagraph } from "./dangling-paragraph.ts";
import { danglingReference } from "./dangling-reference.ts";
import { dateOrder } from "./date-order.ts";
import { decidedPeriod } from "./decided-period.ts";
import { decisionVsRecommendation } from "./decision-vs-recommendation.ts";
import { distribution } from "./distribution.ts";
import { growth } from "./growth.ts";
import { itemNumbers } from "./item-numbers.ts";
import { listNumbers } from "./list-numbers.ts";
import { listSum } from "./list-sum.ts";
import { meetingTime } from "./meeting-time.ts";
import { nameVariant } from "./name-variant.ts";
import { namedAgain } from "./named-again.ts";
import { noSuchDay } from "./no-such-day.ts";
import { percentage } from "./percentage.ts";
import { placeholder } from "./placeholder.ts";
import { presentAndAbsent } from "./present-and-absent.ts";
import { rowDifference } from "./row-difference.ts";
import { rowSum } from "./row-sum.ts";
import { sameThing } from "./same-thing.ts";
import { sharesOfOne } from "./shares-of-one.ts";
import { sharesOfTotal } from "./shares-of-total.ts";
import { sum } from "./sum.ts";
import { swappedFigure } from "./swapped-figure.ts";
import { tablePercent } from "./table-percent.ts";
import { tableShare } from "./table-share.ts";
import { tableSum } from "./table-sum.ts";
import { toldShare } from "./told-share.ts";
import { toldSum } from "./told-sum.ts";
import { voteCount } from "./vote-count.ts";
import { voteOutcome } from "./vote-outcome.ts";
import { voteParts } from "./vote-parts.ts";
import { weekdayDate } from "./weekday-date.ts";
import { weekdayNearby } from "./weekday-nearby.ts";
import { wholeOfShares } from "./whole-of-shares.ts";

/** Every check: figures first, then dates, names, decisions, references, and what was left open. */
export const checks: readonly Check[] = [
  sum,
  toldSum,
  complements,
  distribution,
  percentage,
  toldShare,
  wholeOfShares,
  sharesOfOne,
  growth,
  balance,
  tableShare,
  tablePercent,
  tableSum,
  listSum,
  sharesOfTotal,
  rowSum,
  rowDifference,
  voteCount,
  voteParts,
  voteOutcome,
  presentAndAbsent,
  conflictingValue,
  sameThing,
  swappedFigure,
  namedAgain,
  itemNumbers,
  listNumbers,
  weekdayDate,
  weekdayNearby,
  noSuchDay,
  dateOrder,
  beginAndEnd,
  meetingTime,
  nameVariant,
  decisionVsRecommendation,
  decidedPeriod,
  appointedPerson,
  danglingReference,
  danglingParagraph,
  danglingPage,
  danglingItem,
  actNumberDate,
  placeholder,
];
