const S = "[\\s\\u00a0]{1,4}";

/** Verbs of what an authority does with a case, a plan, a work or money: the stem, before the endings of what is to come. */
const STEMS = [
  "forelægg|fremlægg|fremsætt|fremsend|indsend|udsend|oversend|indberett|indlever|aflever|rapporter|afrapporter|præsenter|orienter",
  "udarbejd|fastlægg|revider|opdater|genberegn|kortlægg|undersøg|analyser|evaluer|afdækk|beskriv|konkretiser|prioriter",
  "godkend|vedtag|behandl|drøft|genoptag|udskyd|beslutt|genbehandl|førstebehandl|andenbehandl|stadfæst",
  "færdiggør|færdigbehandl|færdigmeld|afslutt|igangsætt|iværksætt|sætt|påbegynd|opstart|gennemfør|implementer|idriftsætt|ibrugtag|indvi|udmønt|indfas|udfas|udrull|lancer|indfør|ophæv|nedlægg|afskaff",
  "etabler|opfør|udfør|anlægg|byggemodn|renover|ombygg|udvid|nedriv|udskift|monter|asfalter|installer|bestill|flytt",
  "offentliggør|annoncer|udbyd|genudbyd|tildel|uddel|fordel|udbetal|opkræv|reguler|regulér|ansøg|overtag|overdrag|ansætt|udpeg|indhent|forhandl|tinglys|sælg|afhænd|opsig|genforhandl|nedsætt|indkald|foretag|udsætt|tilbyd|udkomm|udløs",
].join("|");
/** The endings of the present, the infinitive and the passive; what has been ends otherwise. */
const ENDINGS = "(?:es|er|e)";
const PARTICIPLES =
  "sendt|forelagt|fremlagt|fremsat|fremsendt|lanceret|offentliggjort|igangsat|iværksat|gennemført|udarbejdet|udsendt|behandlet|præsenteret|evalueret|gennemgået|revideret|etableret|indført|afsluttet|udbudt|godkendt|vedtaget|implementeret|færdiggjort|opført|udført|taget|truffet|udpeget|orienteret|drøftet|tilbudt|indkaldt|afviklet|udmøntet|påbegyndt";
const EXPECTED =
  "(?:forventes|ventes|planlægges|påregnes|vurderes|estimeres|forventer|planlægger|påregner|regner[\\s\\u00a0]med)";

/** What is only expected to be so much. */
const COUNTED =
  "(?:likviditet|saldo|(?:mer|mindre)?forbrug|regnskab|indtægt|udgift|niveau|antal|overskud|underskud|gæld|vækst|befolkning)";

/**
 * Pattern source of what somebody is going to do, in the present tense as papers write it. All of it bounded.
 */
export const planWords = [
  `(?:${STEMS})${ENDINGS}`,
  `(?:færdig|offentlig)gør(?:es?)?|levere[sr]?|vende[rs]?${S}tilbage`,
  `(?:frem|ind|ud|afsted)?sende(?:r|s)?`,
  `(?:vil|skal|kan)${S}(?:fremlægge|vende|ske|blive)`,
  `få${S}(?:[\\wæøå]{1,30}${S}){0,2}(?:forelagt|fremlagt|præsenteret)`,
  `får${S}(?:[\\wæøå]{1,30}${S}){0,2}(?:forelagt|fremlagt|præsenteret)`,
  `(?:bliver|blive|ønskes|bliver${S}der)${S}(?:endeligt?${S})?(?:${PARTICIPLES})`,
  `(?:bliver|blive)${S}(?:der${S})?(?:endeligt?${S})?[a-zæøå]{3,20}et`,
  `få(?:r|s)?${S}(?:[\\wæøå]{1,30}${S}){0,2}(?:svar|besked|tilsagn|afslag|adgang)`,
  `lægges${S}op${S}til`,
  `følge(?:r|s)?${S}op`,
  `foreligge(?:r)?`,
  `tages?${S}(?:der${S})?(?:i${S}brug|stilling|op)`,
  `træffe(?:r|s)?|sker(?![\\s\\u00a0]{1,3}fra)`,
  `(?:står|stå|er|bliver|være|blive|ligge(?:r)?)${S}(?:indflytnings|helt${S})?(?:færdig|klar|på${S}plads)[\\wæøå]{0,8}`,
  `ny${S}sag`,
  `komme[rs]?${S}(?:der${S})?(?:en${S}(?:ny${S}|særskilt${S}|samlet${S})?sag|til${S}politisk)`,
  `åbne[rs]|lukke[rs]|starte[rs]?${S}op`,
  `gå(?:r|s)?${S}i${S}gang|genåbne[rs]?|begynde[rs]?|starte(?:r|s)|slutte[rs]`,
  `(?:vil|skal|at)${S}(?:så${S}|herefter${S})?(?:starte|slutte)`,
  `(?:kontrakt|drifts|drift|bygge|anlægs|projekt|studie|kursus|prøve)(?:start|opstart)`,
  `${EXPECTED}${S}at${S}(?:åbne|lukke|stå|flytte|begynde|foreligge|finde|ske|starte|kunne|skulle|blive|være)`,
  `${EXPECTED}${S}(?:at${S})?(?:blive${S}|være${S}|kunne${S})?(?:endeligt?${S})?(?:${PARTICIPLES}|færdig|klar|afslut|igangs|opstart|frem|forel|ibrugt|indgå|udbudt|politisk|idrift|start)[\\wæøå]{0,14}`,
  `(?<!(?:havde|var|blev)[\\s\\u00a0])(?:forventet|estimeret|planlagt|forventeligt)${S}(?!${COUNTED})[\\wæøå]{3,30}`,
  `sigtes${S}(?:der${S})?(?:mod|efter)`,
  `til${S}(?:endelig${S}|fornyet${S})?(?:politisk${S})?(?:godkendelse|behandling|vedtagelse|beslutning|drøftelse|præsentation|høring|orientering)`,
  `med${S}(?:henblik${S}på|efterfølgende|forventet|planlagt)${S}(?:endelig${S}|politisk${S}|fornyet${S}|ny${S})?[\\wæøå]{3,30}`,
  `(?:afdækning(?:en)?|byggestart|opstart|indflytning|spadestik|ibrugtagning|udvælgelse(?:n)?|behandling(?:en)?|vedtagelse(?:n)?|udbetaling(?:en)?|levering(?:en)?|omlægning(?:en)?|implementering(?:en)?)${S}(?:[\\wæøå]{1,20}${S}){0,4}(?:sker|ske|finder${S}sted|finde${S}sted)`,
].join("|");

/** A verb in the present tense that says that its subject does one of these things: `fremlægger`, `udarbejder`. */
const ACTIVE = new RegExp(
  `^(?:(?:${STEMS})er|(?:frem|ind|ud)?sender|vender|færdiggør|offentliggør|leverer)$`,
);

export const isActive = (word: string): boolean => ACTIVE.test(word);
