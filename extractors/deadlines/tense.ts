/** Words that tell of what has been. A deadline in such a clause is history. */
const PAST =
  /(?<![\wæøå])(?:blev|var|havde|har[\s\u00a0]været|er[\s\u00a0]blevet|godkendte|besluttede|vedtog|trådte|udløb|drøftede|tiltrådte|behandlede|orienterede|modtog|afholdt|fik|gik|kom|er[\s\u00a0](?:behandlet|udarbejdet|opgjort|fremlagt|modtaget|offentliggjort|ansat|opdateret|indgået)|skulle|kunne|ønskede|indsendte|oplyste|anmodede|har[\s\u00a0](?:modtaget|afholdt|behandlet|godkendt|sendt|haft|drøftet))(?![\wæøå])/i;
/** Words that ask for something to be done. */
const DUTY =
  /(?<![\wæøå])(?:skal|bedes|forpligte\w{0,6}|pålægges|anmodes|opfordres|må[\s\u00a0]ikke|indstilles|anbefales)(?![\wæøå])/i;
/** What somebody is going to do, in the present tense as papers write it. */
const PLANNED =
  /(?<![\wæøå])(?:(?:gen)?forelægges?|vil[\s\u00a0]fremlægge|fremlægge[\s\u00a0]en|lægges[\s\u00a0]op[\s\u00a0]til|genoptages|behandles|fremsætter|fremsættes|udarbejde[rs]|godkendes|vedtages|indsendes|afleveres|fremsendes|færdiggøres|afsluttes|igangsættes|påbegyndes|opstartes|ibrugtages|gennemføres|evalueres|implementeres|idriftsættes|offentliggøres|præsenteres|afrapporteres|rapporteres|udbydes|overtages|sendes|tages[\s\u00a0]i[\s\u00a0]brug|står[\s\u00a0]færdig|vender[\s\u00a0]tilbage|fremlægges|ny[\s\u00a0]sag|forelægger|fremlægger|(?:frem|ind|ud)?sender|afleverer|igangsætter|gennemfører|færdiggør|afslutter|evaluerer|offentliggør|orienterer|afrapporterer|præsenterer|påbegynder|udbyder|opstarter|iværksætter|iværksættes|implementerer|(?:forventes|ventes|planlægges)[\s\u00a0]{1,4}at[\s\u00a0]{1,4}(?:åbne|lukke|stå|flytte|begynde|overtage|foreligge|træffe|vende)|(?:forventet|estimeret|planlagt)[\s\u00a0]{1,4}[\wæøå]{3,30}|(?:er|står|bliver|være)[\s\u00a0]{1,4}(?:indflytnings)?(?:færdig|klar)[\wæøå]{0,8}|til[\s\u00a0](?:endelig[\s\u00a0])?(?:politisk[\s\u00a0])?(?:godkendelse|behandling|vedtagelse|beslutning)|(?:bliver|blive)[\s\u00a0]{1,4}(?:endeligt?[\s\u00a0])?(?:sendt|forelagt|fremlagt|lanceret|offentliggjort|igangsat|gennemført|udarbejdet|udsendt|behandlet|præsenteret|evalueret|gennemgået|revideret|etableret|indført|afsluttet)|få[\s\u00a0]forelagt|får[\s\u00a0]forelagt|udarbejdes|opføres|etableres|udføres|udsendes|udskydes|sættes|tilbydes|(?:forventes|ventes|planlægges|påregnes|vurderes|estimeres)[\s\u00a0]{1,4}(?:at[\s\u00a0]{1,4})?(?:blive[\s\u00a0]{1,4}|være[\s\u00a0]{1,4}|kunne[\s\u00a0]{1,4})?(?:endeligt?[\s\u00a0]{1,4})?(?:færdig|klar|afslut|igangs|opstart|påbegynd|gennemfør|udfør|etabler|vedtag|godkend|frem|forel|behandl|ibrugt|indgå|udsend|udbudt|politisk|idrift|tage|indvi|offentliggør|udarbejde|implementer|start)[\wæøå]{0,14})(?![\wæøå])/i;
/** What is done by habit sets no day. */
const HABIT =
  /(?<![\wæøå])(?:normalt|typisk|sædvanligvis|plejer|traditionelt|tidligere[\s\u00a0]år)(?![\wæøå])/i;
/** Counts and accounts: a period there limits what was counted, not what must be done. */
const STATISTICS =
  /(?<![\wæøå])(?:andel\w{0,4}|procent|pct|antal\w{0,3}|gennemsnit\w{0,4}|regnskab\w{0,10}|genindlagt|genindlægge\w{0,5}|statistik|forbrug\w{0,6}|saldo|opgjort|status|indbyggertal|folketal|ledighed\w{0,4}|prisniveau|p\/l)(?![\wæøå])|%/i;

export const tellsPast = (clause: string): boolean => PAST.test(clause);
export const asksFor = (clause: string): boolean => DUTY.test(clause);
export const plans = (clause: string): boolean => PLANNED.test(clause);
export const counts = (clause: string): boolean => STATISTICS.test(clause);
export const isHabit = (clause: string): boolean => HABIT.test(clause);
