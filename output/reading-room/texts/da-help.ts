/** The page of help in Danish. */
export const daHelp = {
  help: {
    title: "Hjælp",
    lead: "Hvad siderne viser, og hvordan man finder det, man leder efter.",
    sections: [
      {
        heading: "Sådan finder du en beslutning",
        lines: [
          "Skriv et par ord fra sagen i feltet på forsiden, og tryk på Søg. Ordene findes også bøjet: bibliotek finder bibliotekerne.",
          "Hvert svar siger med det samme, hvad der blev besluttet, efter hvilken lov og §, og hvilke frister der er. Tryk på overskriften for at se punktet, og på sidetallet for at se stedet på siden.",
          "Ved du, hvilken § det drejer sig om, så skriv den i feltet Lov og §, fx serviceloven § 85. Også henvisninger til flere §§ på én gang (§§ 83-87) findes.",
        ],
      },
      {
        heading: "Sådan skriver man en søgning",
        lines: [
          "cykelsti skole: begge ord skal være der. cykelsti OR fortov: ét af dem er nok.",
          '"støtte efter § 85": ordene lige efter hinanden.',
          "bibliotek*: alle ord, der begynder sådan.",
          "skole -privat: skole, men ikke privat.",
          "NEAR(skole bus, 5): ordene højst fem ord fra hinanden.",
        ],
      },
      {
        heading: "Farverne",
        lines: [
          "Alt, hvad Punktum har fundet på en side, er markeret med sin farve, både på billedet og i teksten. Navnene over siden er nøglen: tryk på et navn for at slukke eller tænde farven.",
          "Grøn er beslutninger, lilla indstillinger, blå lovhenvisninger, orange frister, grå beløb og tal, lyserød rettelser og rød uoverensstemmelser.",
          "En prikket streg under et ord på billedet betyder, at det var svært at læse.",
        ],
      },
      {
        heading: "Hvor sikkert er det?",
        lines: [
          "Det, der ikke kunne afgøres, står under Forbehold på dokumentets overblik, og en § uden sikker lov siger det selv.",
          "Sider, der ikke kunne læses, står øverst i dokumentet med årsagen, så ingen side mangler, uden at det fremgår.",
          "Teksten er rettet, hvor maskinen havde læst forkert. Hvad der stod før, ses under Rettelser.",
        ],
      },
      {
        heading: "Når du retter",
        lines: [
          "Under Gennemgang ligger det, Punktum er mindst sikker på. Godkend, forkast eller skriv det rigtige.",
          "En afgørelse gemmes straks og gælder fra næste kørsel, også i andre dokumenter, hvor det samme ord er læst sådan. Ingen kørsel sletter den, og den kan altid fortrydes.",
        ],
      },
      {
        heading: "Taster",
        lines: [
          "På en side: n og p bladrer, j og k går fra fund til fund, Esc fjerner markeringen.",
          "Under Gennemgang: j og k går ned og op, a godkender, r forkaster, c retter, u fortryder det seneste.",
          "/ går til søgefeltet.",
        ],
      },
    ],
  },
};
