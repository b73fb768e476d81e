import type { Form } from "../../text/form.ts";
import type { Token } from "../token.ts";
import { actAbbreviation } from "./act-abbreviation.ts";
import { actDate } from "./act-date.ts";
import { actNickname, actPhrase, bareNickname, orderNickname } from "./act-nickname.ts";
import { actNumber, bareNumber } from "./act-number.ts";
import { actTitle } from "./act-title.ts";
import { anaphor } from "./anaphor.ts";
import { bareBill, namedBill } from "./bill.ts";
import { buildingRegulations, localPlan, ownRules, unknownPlan, unknownRules } from "./private-rules.ts";
import {
  annex,
  article,
  chapter,
  dollarSign,
  lostSign,
  lostSignBefore,
  misreadSign,
  paragraph,
  paragraphWord,
} from "./provision.ts";
import { unionAct, unionNickname } from "./union-act.ts";

/** Every form of a citation. One that names an act stands before one that only points back at an act. */
export const referenceForms: readonly Form<Token>[] = [
  paragraph,
  paragraphWord,
  misreadSign,
  dollarSign,
  lostSign,
  lostSignBefore,
  chapter,
  article,
  annex,
  actNumber,
  actDate,
  bareNumber,
  namedBill,
  bareBill,
  unionAct,
  unionNickname,
  actTitle,
  actNickname,
  bareNickname,
  actPhrase,
  orderNickname,
  localPlan,
  buildingRegulations,
  ownRules,
  actAbbreviation,
  anaphor,
  unknownPlan,
  unknownRules,
];
