import type { ActNames } from "./act-names.ts";
import { administrationActs } from "./administration.ts";
import { environmentAndPlanningActs } from "./environment-and-planning.ts";
import { housingAndEconomyActs } from "./housing-and-economy.ts";
import { orders } from "./orders.ts";
import { schoolAndCultureActs } from "./schools-and-culture.ts";
import { socialActs } from "./social.ts";

/** The acts that municipal papers cite, with their names. Titles as in Lovtidende A (retsinformation.dk), in lower case at the start. */
export const namedActs: readonly ActNames[] = [
  ...administrationActs,
  ...socialActs,
  ...schoolAndCultureActs,
  ...environmentAndPlanningActs,
  ...housingAndEconomyActs,
  ...orders,
];
