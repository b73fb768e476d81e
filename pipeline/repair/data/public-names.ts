/** Names of public bodies and the words they are made of; facts of Danish public administration. */
export const kommuner =
  `Albertslund Allerød Assens Ballerup Billund Bornholm Brøndby Brønderslev Dragør Egedal Esbjerg Fanø Favrskov Faxe
  Fredensborg Fredericia Frederiksberg Frederikshavn Frederikssund Furesø Faaborg-Midtfyn Gentofte Gladsaxe Glostrup
  Greve Gribskov Guldborgsund Haderslev Halsnæs Hedensted Helsingør Herlev Herning Hillerød Hjørring Holbæk Holstebro
  Horsens Hvidovre Høje-Taastrup Hørsholm Ikast-Brande Ishøj Jammerbugt Kalundborg Kerteminde Kolding København Køge
  Langeland Lejre Lemvig Lolland Lyngby-Taarbæk Læsø Mariagerfjord Middelfart Morsø Norddjurs Nordfyn Nyborg Næstved
  Odder Odense Odsherred Randers Rebild Ringkøbing-Skjern Ringsted Roskilde Rudersdal Rødovre Samsø Silkeborg
  Skanderborg Skive Slagelse Solrød Sorø Stevns Struer Svendborg Syddjurs Sønderborg Thisted Tønder Tårnby Vallensbæk
  Varde Vejen Vejle Vesthimmerland Viborg Vordingborg Ærø Aabenraa Aalborg Aarhus`.split(/\s+/);

/** Regions, parts of the country, and names that stand for public bodies. */
export const places =
  `Danmark Hovedstaden Sjælland Syddanmark Midtjylland Nordjylland Jylland Fyn Øresund Storkøbenhavn Nordsjælland
  Vestsjælland Sydsjælland Sønderjylland Østjylland Vestjylland Amager Bornholms Nordfyns Vesthimmerlands Grønland
  Færøerne Norden Europa Sverige Norge Tyskland Christiansborg Slotsholmen Folketinget Folketingets Folketingstidende
  Regeringen Rigsrevisionen Ankestyrelsen Statsforvaltningen Højesteret Landsretten Retten`.split(/\s+/);

export const parties =
  `Socialdemokratiet Socialdemokraterne Socialdemokratiets Venstre Venstres Konservative Radikale Enhedslisten
  Enhedslistens Alternativet Moderaterne Danmarksdemokraterne Socialistisk Folkeparti Folkepartiets Liberal Alliance
  Borgerlige Kristendemokraterne`.split(/\s+/);

/** First halves of names of ministries, committees and administrations: each goes with every ending below. */
const fields =
  `social sundhed sundheds ældre børne unge ungdoms undervisnings skole uddannelses dagtilbuds kultur fritids idræts
  beskæftigelses erhvervs arbejdsmarkeds integrations miljø teknik klima energi forsynings natur fødevare landbrugs
  trafik transport by bolig plan økonomi finans skatte justits forsvars kirke stats indenrigs udenrigs forsknings
  forebyggelses handicap psykiatri omsorgs turisme udviklings bygnings land landdistrikts ejendoms anlægs havne
  vækst budget løn personale familie voksen forvaltnings borger bosætnings`.split(/\s+/);
const bodies =
  `udvalg udvalget udvalgets udvalgene ministeriet ministeriets ministeren ministerens minister forvaltningen
  forvaltningens forvaltning området områdets styrelsen styrelsens rådet rådets nævnet nævnets chef direktør
  politik politikken plan planen`.split(/\s+/);

/** Terms of municipal government that a dictionary may lack. */
const terms =
  `kommunalbestyrelse kommunalbestyrelsen kommunalbestyrelsens kommunalbestyrelser byråd byrådet byrådets borgmester
  borgmesteren sagsfremstilling sagsbeskrivelse sagsnummer dagsorden dagsordenen dagsordenspunkt beslutningsprotokol
  mødeprotokol protokolbemærkning indstilling indstillingen resumé anlægsbevilling anlægsbevillingen tillægsbevilling
  driftsbevilling kassebeholdningen lovgrundlag retsgrundlag partshøring høringssvar høringsfrist lokalplan
  lokalplanforslag kommuneplantillæg kommuneplan miljøvurdering miljøscreening fraværende stedfortræder afbud
  mødeleder næstformand viceborgmester udvalgsformand ældreråd seniorråd handicapråd ungeråd hovedudvalg
  økonomiudvalget økonomiudvalgets serviceloven servicelovens planloven forvaltningsloven styrelsesloven
  folkeskoleloven sundhedsloven byggeloven miljøbeskyttelsesloven naturbeskyttelsesloven vejloven retssikkerhedsloven
  dispensationsansøgning dispensation takstreduktion selvejende daginstitution efterretning likviditet deponering
  byggelinie byggelinien byggelinier linie linien linier linierne retningslinie retningslinier retningslinierne
  lånoptagelse udligning statsgaranti budgetopfølgning budgetforlig regnskab årsregnskab udmøntning`.split(
    /\s+/,
  );

/** Lower-case words that the lexicon must know beside the dictionary's. */
export const publicWords: readonly string[] = [
  ...terms,
  ...fields.flatMap((field) => bodies.map((body) => field + body)),
];

/** Proper names that the lexicon must know; hyphenated ones by their parts. */
export const publicNames: readonly string[] = [...kommuner, ...places, ...parties];
