import type { Form } from "../../text/form.ts";
import type { Token } from "../token.ts";
import { actAbbreviation } from "./act-abbreviation.ts";
import { actNickname, actPhrase, orderNickname } from "./act-nickname.ts";
import { actNumber, bareNumber } from "./act-number.ts";
import { actTitle } from "./act-title.ts";
import { anaphor } from "./anaphor.ts";
import { bareBill, namedBill } from "./bill.ts";
import { buildingRegulations, localPlan, ownRules, unknownRules } from "./private-rules.ts";
import { article, chapter, lostSign, paragraph } from "./provision.ts";
import { unionAct, unionNickname } from "./union-act.ts";

/** Every form of a citation. One that names an act stands before one that only points back at an act. */
export const referenceForms: readonly Form<Token>[] = [
  paragraph,
  lostSign,
  chapter,
  article,
  actNumber,
  bareNumber,
  namedBill,
  bareBill,
  unionAct,
  unionNickname,
  actTitle,
  actNickname,
  actPhrase,
  orderNickname,
  localPlan,
  buildingRegulations,
  ownRules,
  actAbbreviation,
  anaphor,
  unknownRules,
];
