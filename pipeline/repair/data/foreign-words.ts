/** Frequent words of other languages that are no Danish words: what tells a foreign paragraph from a damaged one. */
export const foreignWords: ReadonlySet<string> = new Set(
  `the and of to is are was were be been being this that these those with from which who whom whose what when where why
  how not but they them their there here you your we our us he she his him it its an as by if into than then will would
  shall should could may might must can has had does did do about after all also any because before between both during
  each more most other only own same some such through under until up very while within without upon new first year
  people many much even well work world good report council committee public health government development
  und der die das den dem des ein eine einer eines einem einen ist sind war waren wird werden wurde wurden haben hat
  hatte nicht auch auf aus bei bis durch für gegen ohne um mit nach von vor zu zum zur über unter zwischen oder aber als
  wie wenn dass daß weil sich sie er es wir ihr ich diese dieser dieses jede jeder mehr sehr noch nur schon kann können
  muss müssen soll sollen sein seine ihre uns so im am ins beim vom
  och att som inte är för på av till ett från har kan ska skall eller också efter vid när där här vara blir blev mycket
  många alla genom mellan enligt samt så ni vi mig dig honom henne
  møte møtet møter møtene vedtak vedtaket vedtatt vedtar vedtas sak saken saker sakene saksbehandler rådmann rådmannen
  ordfører ordføreren fylket fylkeskommune kommunestyre kommunestyret formannskap formannskapet innstilling innstillingen
  godkjent godkjennes godkjenning behandlet gitt gir gi skjer åpent åpen åpne eget dersom uke uker bruk bruke brukes ut
  utvalg utvalget opp tilbake seg meg deg nå gjøre gjør gjort ta tas tar fortsette krever kreves mulighet helse tjeneste
  tjenester kostnader uttalelse satt lagt fått gått stått hadde vært blitt kunne hun deres annet andre flere ifølge
  fremlegg rådhuset skolen barn styret nemnd søknad søknaden vedlegg uten innen samt tiltak høyere lavere året
  av etter hva noe noen ikke være vært fra mot gjennom mellom eller både også hvor når blitt bare mye mange skal
  le la les un une des du et est sont dans pour que qui sur avec par plus ne pas ce cette ces son sa ses aux ou mais
  nous vous ils elles leur leurs été être avoir fait comme tout tous sans entre`
    .split(/\s+/)
    .filter((word) => word !== ""),
);
