import type { Form } from "../../text/form.ts";
import type { Token } from "../token.ts";
import { actAbbreviation, bracketedAbbreviation, unknownAbbreviation } from "./act-abbreviation.ts";
import { actDate } from "./act-date.ts";
import { actNickname, actPhrase, bareNickname, elidedNickname, orderNickname } from "./act-nickname.ts";
import { actNumber, bareNumber } from "./act-number.ts";
import { actTitle } from "./act-title.ts";
import { anaphor } from "./anaphor.ts";
import { bareBill, namedBill } from "./bill.ts";
import { bookOfDanskeLov, danskeLov } from "./danske-lov.ts";
import { lostSign, lostSignBefore, lostSignOfAct } from "./lost-sign.ts";
import { buildingRegulations, localPlan, ownRules, unknownPlan, unknownRules } from "./private-rules.ts";
import { annex, article, chapter, dollarSign, misreadSign, paragraph, paragraphWord } from "./provision.ts";
import { treaty } from "./treaty.ts";
import { unionAct, unionNickname } from "./union-act.ts";

/** Every form of a citation. One that names an act stands before one that only points back at an act. */
export const referenceForms: readonly Form<Token>[] = [
  paragraph,
  paragraphWord,
  misreadSign,
  dollarSign,
  lostSign,
  lostSignOfAct,
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
  treaty,
  bookOfDanskeLov,
  danskeLov,
  actTitle,
  elidedNickname,
  actNickname,
  bareNickname,
  actPhrase,
  orderNickname,
  localPlan,
  buildingRegulations,
  ownRules,
  actAbbreviation,
  bracketedAbbreviation,
  unknownAbbreviation,
  anaphor,
  unknownPlan,
  unknownRules,
];
