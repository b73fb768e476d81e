import { describe, expect, it } from "vitest";
import { extractDeadlines } from "../../../extractors/deadlines/index.ts";
import type { Segmentation } from "../../../extractors/segmentation.ts";

const paper: Segmentation = {
  kind: "other",
  title: "",
  authority: null,
  body: null,
  date: "2022-10-04",
  layout: "general",
  meeting: null,
  letter: null,
  headings: [],
  agendaItems: [],
  diagnostics: [],
};

function deadlines(text: string, date: string | null = "2022-10-04") {
  return extractDeadlines({ text, pages: [], fileName: null, metadataTitle: null }, { ...paper, date });
}

function lines(text: string, date: string | null = "2022-10-04") {
  return deadlines(text, date).deadlines.map((one) =>
    [one.kind, one.date ?? one.duration ?? "-", one.basis].join(" "),
  );
}

describe("extractDeadlines", () => {
  it.each([
    [
      "Tidsplan\nUge 43-45  Høring af brugerråd\nUge 47  Udvalget behandler svarene\n",
      ["hearing 2022-11-13 computed", "due 2022-11-27 computed"],
    ],
    ["Frist for at klage\n\nEn klage skal være indgivet inden 4 uger fra afgørelsen.", ["appeal P4W stated"]],
    ["Fristen for søgsmål er 6 måneder fra meddelelsen.", ["appeal P6M stated"]],
    ["Naboerne har to uger til at komme med bemærkninger.", ["hearing P2W stated"]],
    [
      "Budgetplan\n14. oktober Høringsfrist\n21. oktober Frist for ændringsforslag\n",
      ["hearing 2022-10-14 computed", "due 2022-10-21 computed"],
    ],
    [
      "Ansøgningsfristerne i 2023 er 2. februar, 11. maj og 9. november.",
      ["due 2023-02-02 stated", "due 2023-05-11 stated", "due 2023-11-09 stated"],
    ],
    ["Frister i 2023: 1. marts og 1. september.", ["due 2023-03-01 stated", "due 2023-09-01 stated"]],
    [
      "Forslaget fremsættes offentligt i perioden fra 15.10.2022 til 10.12.2022.",
      ["hearing 2022-12-10 stated"],
    ],
    [
      "Myndigheden skal, hvis den fastholder afgørelsen, ikke senere end 3 uger efter klagefristens udløb videresende klagen.",
      ["due P3W stated"],
    ],
    ["Klagen skal sendes inden 3 uger til kommunen, som videresender den.", ["appeal P3W stated"]],
    [
      "Der kan fastsættes en frist for at rejse krav om tilskud til ombygning på 5 uger.",
      ["period P5W stated"],
    ],
    ["Stien anlægges i 2.-3. kvartal 2023.", ["due 2023-09-30 computed"]],
    ["Broen males i løbet af foråret.", ["due 2023-05-31 computed"]],
    ["Skolerne males til sommer.", ["due 2023-08-31 computed"]],
    ["Regulativet træder i kraft 4 uger efter vedtagelsen.", ["effective P4W stated"]],
    ["Byen genvurderer sagen inden tre uger fra klagen er modtaget.", ["due P3W stated"]],
    ["Det sker senest tre uger efter, at rådet har fået din klage.", ["due P3W stated"]],
    ["Naboerne høres i 4 uger.", ["period P4W stated"]],
    ["Standstill-periode: 10 kalenderdage.", ["period P10D stated"]],
    [
      "Afgørelsen kan påklages inden 4 uger. Tilladelsen bortfalder, hvis den ikke er udnyttet inden 3 år.",
      ["appeal P4W stated", "due P3Y stated"],
    ],
    [
      "Politisk tidsplan for budgetlægningen 2024 med overslagsår 2025 til 2027.\n\n21. november - Udvalget\n • Godkender rammen\n\nApril-juni - Teknisk arbejde\n",
      ["due 2022-11-21 computed", "due 2023-06 computed"],
    ],
    ["En 4 ugers frist for klage gælder.", ["appeal P4W stated"]],
    ["Der er en frist på 14 dage for at afgive høringssvar.", ["hearing P14D stated"]],
    ["Børn, der fylder 5 år inden 1. november, kan optages.", []],
    ["Du kan søge puljen fra den 11. november 2022 til den 14. december 2022.", ["due 2022-12-14 stated"]],
    [
      "Forbruget afregnes halvårligt til betaling 11. januar og 11. juli.",
      ["due 2023-01-11 computed", "due 2023-07-11 computed"],
    ],
    ["Der ses mange svaler i foråret.", []],
    ["Rådet mødes i foråret.", []],
    ["Hækken klippes normalt i foråret.", []],
    [
      "Tidsplan\nOktober/november\nForslag drøftes\nApril:\nVedtagelse\nJun./jul.\nOffentlig høring\n",
      ["due 2022-11 computed", "due 2023-04 computed", "hearing 2023-07 computed"],
    ],
    [
      "Lejen opkræves to gange årligt, 1. februar og 1. august.",
      ["due 2023-02-01 computed", "due 2023-08-01 computed"],
    ],
    ["Straffen er fængsel indtil 2 år.", []],
    ["Det er muligt i op til 4 uger efter vedtagelsen at klage.", ["appeal P4W stated"]],
    ["Debatperiode minimum 8 uger.", ["hearing P8W stated"]],
    ["Fristen for svar på breve er en uge.", ["period P1W stated"]],
    ["Sagen afsluttes efter 6-dages fristen.", []],
    ["Planen kan tidligst vedtages 4 uger efter udløbet af fristen.", []],
    ["Reglen gælder, til planen er vedtaget, dog højst et år efter annoncen.", ["expiry P1Y stated"]],
    ["Virksomheden skal hvert år inden 1. april indsende en årsrapport.", ["due 2023-04-01 computed"]],
    ["Sagen forelægges igen inden sommerferien.", ["due 2023 computed"]],
    ["Ordningen udløber ved årsskiftet.", ["expiry 2022-12-31 computed"]],
    ["Tilladelsen gælder til den 1. juni 2025.", ["expiry 2025-06-01 stated"]],
    ["Aftalen ophører uden varsel den 31. juli 2029.", ["expiry 2029-07-31 stated"]],
    ["Lejemålet begynder den 1. august 2023.", ["effective 2023-08-01 stated"]],
    ["Svar kan indsendes frem til den 1. november 2022.", ["due 2022-11-01 stated"]],
    [
      "Forslaget er fremlagt fra den 1. oktober 2022 til den 27. november 2022.",
      ["hearing 2022-11-27 stated"],
    ],
    ["Søgsmål skal anlægges inden 6 måneder.", ["appeal P6M stated"]],
    ["Tilbuddet skal være gældende i 6 måneder efter fristen.", ["expiry P6M stated"]],
    ["Dagsordenen udsendes 14 dage før generalforsamlingen.", ["due P14D stated"]],
    ["Virksomheden skal senest 4 uger fra dags dato indsende en redegørelse.", ["due 2022-11-01 computed"]],
    ["Sidste rettidige indbetaling er den 1. november 2022.", ["due 2022-11-01 stated"]],
    ["Tilbudsfrist: 2022.11.09.", ["due 2022-11-09 stated"]],
    ["Svar bedes sendt senest den l. maj 2023.", ["due 2023-05-01 stated"]],
    [
      "Tidsplan\n13.4.2023 Udvalget drøfter rammer\nultimo april Fagudvalgene afleverer forslag\n",
      ["due 2023-04-13 stated", "due 2023-04-30 computed"],
    ],
    ["Kontingentet skal være betalt 1. november.", ["due 2022-11-01 computed"]],
    ["Pavillonerne vil kunne etableres i løbet af foråret.", ["due 2023-05-31 computed"]],
    ["Udvalget skal have en status inden udgangen af næste år.", ["due 2023-12-31 computed"]],
    ["Rapporten foreligger tre måneder efter projektets afslutning.", ["due P3M stated"]],
    ["Tidsplan\nAnlæg    4. kvartal 2022 - 2. kvartal 2023\n", ["due 2023-06-30 computed"]],
    ["Rådet skal høres mindst 10 dage forinden.", ["due P10D stated"]],
    ["Svar bedes sendt senest den 22. marts 2023.", ["due 2023-03-22 stated"]],
    ["Bemærkninger skal være her inden den 1. juli.", ["due 2023-07-01 computed"]],
    ["Ordningen træder i kraft den 1. januar 2023.", ["effective 2023-01-01 stated"]],
    ["Taksten ændres med virkning fra juni 2022.", ["effective 2022-06 stated"]],
    ["Aftalen træder i kraft den [ ] 2023.", ["effective 2023 stated"]],
    ["Der er afsat en million kroner årligt til og med 2025.", ["expiry 2025 stated"]],
    ["Lejemålet udløber den 31. december 2023.", ["expiry 2023-12-31 stated"]],
    ["Klagefristen er til den 3. november 2022.", ["appeal 2022-11-03 stated"]],
    ["Høringsfristen er den 3. november 2022.", ["hearing 2022-11-03 stated"]],
    [
      "Ansøgninger kan sendes med frist d. 1. maj og 1. november 2023.",
      ["due 2023-05-01 stated", "due 2023-11-01 stated"],
    ],
    ["Aftalen kan opsiges med 6 måneders varsel til udgangen af en måned.", ["period P6M stated"]],
    ["Planen sendes i offentlig høring i fire uger.", ["hearing P4W stated"]],
    ["Planen sendes i 8 ugers offentlig høring.", ["hearing P8W stated"]],
    ["Høringsperioden løber fra den 10. november til den 7. december.", ["hearing 2022-12-07 computed"]],
    ["Høringssvar skal være hos os senest den 3. november 2022.", ["hearing 2022-11-03 stated"]],
    ["Planen er i høring. Bemærkninger sendes senest den 3. november 2022.", ["hearing 2022-11-03 stated"]],
    ["Partshøring. Bemærkninger sendes senest den 3. november 2022.", ["due 2022-11-03 stated"]],
    ["Klagen skal være modtaget senest den 3. november 2022.", ["appeal 2022-11-03 stated"]],
    [
      "Reglerne er gældende fra 1. januar 2023 til og med 31. december 2023.",
      ["effective 2023-01-01 stated", "expiry 2023-12-31 stated"],
    ],
    ["Reglerne er gældende fra 1. september 2022.", ["effective 2022-09-01 stated"]],
    ["Analysen forventes færdig ultimo 2022.", ["due 2022-12-31 computed"]],
    ["I november 2022 vil udvalget få forelagt en status.", ["due 2022-11 stated"]],
    ["Administrationen udarbejder i løbet af andet halvår 2022 en plan.", ["due 2022-12-31 computed"]],
    ["En sag med status og antal forelægges i første halvår af 2023.", ["due 2023-06-30 computed"]],
    ["Sagen forelægges i november eller december 2022.", ["due 2022-11 stated", "due 2022-12 stated"]],
    ["Tallet kendes den 1. april 2023, hvor der er deadline for tilmelding.", ["due 2023-04-01 stated"]],
    [
      "Vi maler stien op inden udgangen af november 2022 og tæller igen i 1. kvartal 2023.",
      ["due 2022-11-30 computed", "due 2023-03-31 computed"],
    ],
    ["Planen revideres og bliver sendt ud i efteråret 2023.", ["due 2023-11-30 computed"]],
    ["Skoven er færdig i slutningen af 2023.", ["due 2023-12-31 computed"]],
    ["Anbefalingerne behandles 1. halvår 2023.", ["due 2023-06-30 computed"]],
    [
      "Kontrakten er gældende fra 1. august 2023 til 31. juli 2024.",
      ["effective 2023-08-01 stated", "expiry 2024-07-31 stated"],
    ],
    ["Aftalen kan opsiges med et halvt års varsel.", ["period P6M stated"]],
    ["Planen sendes i høring hos naboer og foreninger i otte uger.", ["hearing P8W stated"]],
    ["På udvalgsmøderne i november forelægges forslaget.", ["due 2022-11 computed"]],
    ["Forventet projektstart primo 2023.", ["due 2023-01 computed"]],
    ["Tidsplan\nPrimo oktober 2022: Arbejdet påbegyndes", ["due 2022-10 stated"]],
    ["Saunaen er lukket til udgangen af 2022.", ["expiry 2022-12-31 computed"]],
    ["Frist for indledende tilbud\n1. november 2022\nForhandling", ["due 2022-11-01 stated"]],
    ["Tidsplan\n10. februar - 17. marts 2023\nHøringsperiode\n", ["hearing 2023-03-17 stated"]],
    ["Huset har været til salg. Køber overtager huset den 1. april 2023.", ["effective 2023-04-01 stated"]],
    ["Broen skal være taget i brug den [ ] 2023.", ["effective 2023 stated"]],
    ["Der skal svares inden 4 uger fra modtagelsen af brevet.", ["due P4W stated"]],
    ["Svar skal gives inden 5 hverdage fra den 2. januar 2023.", ["due 2023-01-09 computed"]],
    ["Sagen forelægges igen på mødet i november 2022.", ["due 2022-11 stated"]],
    ["Rapporten skal indsendes til ministeriet den 1. december 2022.", ["due 2022-12-01 stated"]],
    ["Strategien udarbejdes i første halvår 2023.", ["due 2023-06-30 computed"]],
    ["Arbejdet skal være færdigt ultimo maj 2023.", ["due 2023-05-31 computed"]],
    ["Budgettet skal være vedtaget inden årets udgang.", ["due 2022-12-31 computed"]],
    ["Der kan klages i indtil 4 uger fra planens offentliggørelse.", ["appeal P4W stated"]],
    ["Vedtægten træder i kraft og vises på hjemmesiden 1. august 2023.", ["effective 2023-08-01 stated"]],
    ["Puljen frigives og skal være brugt ultimo 2023.", ["due 2023-12-31 computed"]],
    ["Foreningen skal søge puljen senest den 16. september 2022.", ["due 2022-09-16 stated"]],
    ["Valget skal ske i juni måned 2023.", ["due 2023-06 stated"]],
    ["Forvaltningen vil fremlægge en indstilling på mødet den 24. april 2023.", ["due 2023-04-24 stated"]],
    ["Ansøgningsfrist for nye klubber: 1. maj.", ["due 2023-05-01 computed"]],
    [
      "Ansøgningsfrist\n\n  • 1. februar\n  • 15. marts\n",
      ["due 2023-02-01 computed", "due 2023-03-15 computed"],
    ],
    ["Regnskabet indsendes senest 1. april året efter.", ["due - stated"]],
    ["Der skal senest 2 mdr. efter projektets afslutning indsendes en evaluering.", ["due P2M stated"]],
    ["Fristen for udtalelsen vil typisk være 3 uger.", ["period P3W stated"]],
    ["Klagen skal indsendes til nævnet 4 uger, fra den dag afgørelsen er meddelt.", ["appeal P4W stated"]],
    ["Der er kontraktstart i december 2023.", ["due 2023-12 stated"]],
    ["Klasseloftet sænkes med virkning fra skoleåret 2023/24.", ["effective 2023 stated"]],
    [
      "Foreningen har godkendte vedtægter og er forpligtet til at indsende regnskab til den 1. april.",
      ["due 2023-04-01 computed"],
    ],
    ["Rapporten skal indsendes senest 15. september.", ["due 2022-09-15 computed"]],
    [
      "Vigtige datoer i 2023\n\n15. marts\n\nØkonomimøde\n\n15. september\n\nRådene afleverer budget\n",
      ["due 2023-09-15 computed"],
    ],
    ["Spørgsmål skal være rådet i hænde senest mandag ugen før spørgetiden.", ["due - stated"]],
    ["Afbud skal meldes senest dagen før mødet.", ["due P1D stated"]],
    ["Rådet skal give en status inden for de første 3 måneder efter aflevering.", ["due P3M stated"]],
    [
      "Vedtægten træder i kraft med tre måneders varsel, fra byrådets beslutning, til den 1. december 2022.",
      ["period P3M stated", "effective 2022-12-01 stated"],
    ],
    ["Da loven kræver otte ugers høringsperiode, var svaret sent.", ["hearing P8W stated"]],
    ["Regnskab og budget sendes til ejerne senest 6 måneder før vedtagelsen.", ["due P6M stated"]],
    ["Der er en ansøgningsfrist, som ligger primo november.", ["due 2022-11 computed"]],
    ["Nyvalg til bestyrelserne sker i juni 2023.", ["due 2023-06 stated"]],
    ["Punktet udsættes til udvalgets møde i november 2022.", ["due 2022-11 stated"]],
    ["Planen kan påklages til nævnet i fire uger.", ["appeal P4W stated"]],
    ["Aftalen kan opsiges med tre måneders skriftligt varsel.", ["period P3M stated"]],
    ["Fristen suspenderes med virkning fra den 31. december 2022.", ["effective 2022-12-31 stated"]],
    ["• Ultimo 2025: Pavillon ved skolen lukker", ["due 2025-12-31 computed"]],
    [
      "En ny rangering forventes offentliggjort af ministeriet i marts eller april 2023.",
      ["due 2023-03 stated", "due 2023-04 stated"],
    ],
    ["Hallen skal stå klar i 2026.", ["due 2026 stated"]],
    ["Inden Byrådsmødet den 2. november 2022 holdes et temamøde.", ["due 2022-11-02 stated"]],
    ["• 2. behandling i Byrådet den 26. november.", ["due 2022-11-26 computed"]],
    ["Ordningen skal starte op til foråret.", ["due 2023-05-31 computed"]],
    ["Planen vedtages i marts 2023 - eventuelt sammen med et oplæg.", ["due 2023-03 stated"]],
    ["Udvalgene vil få kalenderen forelagt på møderne i november 2022.", ["due 2022-11 stated"]],
    [
      "Byrådet besluttede den 3. oktober 2022, at der skulle fremlægges en sag i slutningen af marts 2023.",
      ["due 2023-03-31 computed"],
    ],
    ["Når budet er fundet, kan Byrådet den 22. maj 2023 godkende salget.", ["due 2023-05-22 stated"]],
    ["Listen laves med henblik på præsentation til temamødet den 19. juni 2023.", ["due 2023-06-19 stated"]],
    ["Ordningen løber frem til og med skoleåret 2026/27.", ["expiry 2027 stated"]],
    ["Sommer 2023: Der fremlægges et projektforslag.", ["due 2023-08-31 computed"]],
    ["• Januar 2023 Børneudvalget godkender ny politik", ["due 2023-01 stated"]],
    ["• August til oktober 2023: Udbud af arealerne", ["due 2023-10 stated"]],
    ["Udvalget drøfter på sit møde den 25. november 2022 svarene.", ["due 2022-11-25 stated"]],
    ["Klagefristen er 4 uger efter, at tilladelsen har været offentliggjort.", ["appeal P4W stated"]],
    [
      "Tidsplan\nOffentlig høring    januar 2023\nEndelig vedtagelse    maj 2023\n",
      ["hearing 2023-01 stated", "due 2023-05 stated"],
    ],
    ["Det nye areal tilplantes i foråret 2023.", ["due 2023-05-31 computed"]],
    [
      "Svaret videreformidles til havnens bestyrelse på deres møde den 4. juni 2023.",
      ["due 2023-06-04 stated"],
    ],
    ["At der i april 2023 iværksættes et forsøg med bytræer.", ["due 2023-04 stated"]],
    ["Arbejdet vil også i løbet af foråret omfatte havnen.", ["due 2023-05-31 computed"]],
    [
      "Tilskuddet kan anvendes i perioden fra 20. juni 2021 til 31. december 2027.",
      ["expiry 2027-12-31 stated"],
    ],
    [
      "Der fastsættes en frist på henholdsvis 4 og 8 uger for svar.",
      ["period P4W stated", "period P8W stated"],
    ],
    ["Ejeren har herefter 3 uger til at svare.", ["period P3W stated"]],
    ["Udvalget får en sag inden sommerferien 2023.", ["due 2023 stated"]],
    ["Aftalen har en løbetid på tolv år med udløb i maj 2031.", ["expiry 2031-05 stated"]],
    ["Regeringen fremsætter til april lovforslag om havne.", ["due 2023-04 computed"]],
    [
      "Oktober - planen drøftes\nFebruar - planen sendes i offentlig høring i fire uger.",
      ["period P4W stated"],
    ],
    ["Partshøring er sendt til ejeren, som har frist i fire uger.", ["period P4W stated"]],
    ["Forslaget har været i høring fra 3. maj til 29. juni 2021.", []],
    ["I 2021 var klagefristen 4 uger fra meddelelsen.", []],
    ["Naboer kan klage til nævnet. Fristen er 4 uger efter offentliggørelsen.", ["appeal P4W stated"]],
    ["Planen er vedtaget og trådt i kraft den 2. januar 2021.", ["effective 2021-01-02 stated"]],
    ["Fristen for ønsker til havneplanen 2024 er flyttet til den 9. maj 2023.", ["due 2023-05-09 stated"]],
    ["Fristen for at melde hold til turneringen i 2024 er den 14. august 2023.", ["due 2023-08-14 stated"]],
    ["Lejeren kan opsige pladsen med tre måneders varsel til et kalenderårs udløb.", ["period P3M stated"]],
    ["Nævnet afviste at behandle indsigelsen den 6. marts 2023 og videresendte den.", []],
    ["Referatet fra 9. november 2022 foreligger.", []],
    ["Sagen kan først godkendes i starten af 2023.", []],
    ["Projektet forventes klar 1. december.", ["due 2022-12-01 computed"]],
    ["Vi skal have svar senest om 14 dage.", ["due P14D stated"]],
    ["Tilmelding senest 13/11.", ["due 2022-11-13 computed"]],
    ["Sagen forelægges igen om 3 måneder.", ["due P3M stated"]],
    ["Sagen behandles efter sommerferien 2023.", ["due 2023 stated"]],
    ["Arbejdet opstartes først efter sommerferien 2023.", []],
    ["Dispensationen gives for en 3-årig periode.", ["expiry P3Y stated"]],
    ["Kontrakten løber i 4 år med option.", ["expiry P4Y stated"]],
    ["Journalen skal opbevares i mindst 5 år.", ["period P5Y stated"]],
    ["Nabohøringen slutter den 26. februar 2023.", ["hearing 2023-02-26 stated"]],
    ["Udvalget nedsættes for perioden 1. januar 2022 til 31. december 2025.", ["expiry 2025-12-31 stated"]],
    ["Kandidater meldes fra den 11. august 2023 og senest den 12. august 2023.", ["due 2023-08-12 stated"]],
    ["De næste 4 uger er der mulighed for at klage over afgørelsen.", ["appeal P4W stated"]],
    ["Målerne aflæses senest den 15. september.", ["due 2023-09-15 computed"]],
    ["Svar sendes senest den 15. september.", ["due 2022-09-15 computed"]],
    ["Rykker udsendes 10 dage efter seneste betalingsdato.", ["due P10D stated"]],
    ["Forslaget er i høring fra den 1. november til den 29. november 2022.", ["hearing 2022-11-29 stated"]],
  ])("reads %j", (text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  it.each([
    "Udvalget godkendte planen den 9. august 2022.",
    "Med svarfrist i går kan sagen ikke afvente behandling i byrådet.",
    "Antallet af ældre stiger frem til 2034.",
    "Udkastet tager hensyn til sagernes videre forløb i Byrådet.\n\nMøderne holdes på følgende datoer:\n\n7. november\n\n2. december\n\nLovgrundlag\n",
    "Det drøftes at flytte mødet den 31. januar 2023 til den 29. januar 2023.",
    "Foreningen skal oplyse medlemstal pr. 31. december.",
    "Lister kan tidligst indleveres den 14. november 2022.",
    "Forholdet skal bringes i orden hurtigst muligt.",
    "Man kan løbende søge puljen.",
    "Ved årsskiftet var der 340 pladser.",
    "Sagens forløb\n28-10-2022 Økonomiudvalget\nBeslutning ikke frigivet\n31-10-2022 Byråd\nBeslutning ikke frigivet",
    "Det forventes at gå 2 måneder inden indflytning.",
    "Frivilligdagen afholdes hvert år den sidste fredag i september.",
    "Datoen for byrådsmødet onsdag den 31. januar 2023 flyttes til mandag den 29. januar 2023.",
    "Der afsættes 2 mio. kr. i 2026.",
    "Fristen kan ikke forventes at blive overholdt i december 2022.",
    "Sagen behandles inden 15. september i fagudvalget.",
    "Sagen behandles i Økonomiudvalget den 28. september og i Byrådet.",
    "Udvalget fastholder sin beslutning fra den 15. september om puljen.",
    "Reglen gjaldt frem til særlovens ikrafttræden den 17. september.",
    "Planen var oprindeligt, at Byrådet skulle godkende materialet ultimo 2022.",
    "Der er forventet likviditet ultimo 2027 på 231 mio. kr.",
    "Det aflyste rådsmøde flyttes til den 2. maj 2023.",
    "Opvarmningen igangsættes normalt omkring 1. november.",
    "Ordningen var gældende fra 1. januar 2021.",
    "Regnskab pr. 31. august 2022 viser et mindreforbrug.",
    "Loven er senest ændret den 1. maj 2020.",
    "Den gamle plan udløb i 2021.",
    "Sagen blev udsat til senest den 1. maj 2022.",
    "Temadagen afholdes den 3. maj 2023.",
    "Inden længe er der fest.",
    "Andelen af genindlagte inden for 30 dage er faldet.",
    "Udstillingen er åben fra den 1. maj 2023 til den 3. maj 2023.",
    "Fire uger efter blev der holdt møde.",
    "Flytningen sker fra den 1.-5. august 2023.",
    "Ved udgangen af 2024 forventes der et samlet merforbrug på 15 mio. kr.",
    "Aftalen er, at nytårskoncerten bliver søndag den 5. januar 2025.",
    "Rådet skal vælge, hvem der deltager i flagdagen den 15. juni 2023.",
    "Byrådet blev orienteret om planen før sommerferien 2023.",
    "Direktøren indstiller, at der ikke sker en tildeling på mødet den 6. februar 2023.",
    "Tidsplan\n\n30. maj 2023 - Femte borgermøde",
    "Det forventes, at mølleparken er i drift i 2024.",
  ])("leaves %j", (text) => {
    expect(lines(text)).toEqual([]);
  });

  it("names of two bodies the one that stands with the day", () => {
    const text =
      "Teknisk Udvalg behandler sagen den 6. marts 2023, Økonomiudvalget den 18. marts 2023, og Byrådet den 26. marts 2023.";
    expect(deadlines(text).deadlines.map(({ responsible }) => responsible)).toEqual([
      "Teknisk Udvalg",
      "Økonomiudvalget",
      "Byrådet",
    ]);
  });

  it("reads the rows of a time plan", () => {
    const text =
      "Tidsplan\n\n1. november 2022: Udvalget behandler planen\n12. december 2022: Byrådet godkender";
    expect(lines(text)).toEqual(["due 2022-11-01 stated", "due 2022-12-12 stated"]);
  });

  it("says what must be done and who must", () => {
    const [deadline] = deadlines(
      "Mødet er slut. Skovby Kommune skal aflevere regnskabet senest den 1. maj 2023. Tak.",
    ).deadlines;
    expect(deadline).toMatchObject({
      quote: "senest den 1. maj 2023",
      obligation: "Skovby Kommune skal aflevere regnskabet senest den 1. maj 2023",
      responsible: "Skovby Kommune",
    });
  });

  it.each([
    ["Administrationen præsenterer et oplæg i marts 2023.", "Administrationen"],
    ["Senest 1. juli 2023 skal alle kommuner etablere et tilbud.", "alle kommuner"],
    ["Sagen forelægges i marts 2023.", null],
    ["Ejerne af husene skal senest den 1. april 2023 tilslutte sig.", "Ejerne af husene"],
    ["Senest den 1. maj 2023 udmelder provstiudvalget rammen.", "provstiudvalget"],
    ["Lejer er forpligtet til at fraflytte senest den 1. juni 2023.", "Lejer"],
    ["Grundejerforeningen skal oprettes senest den 1. april 2023.", null],
  ])("says of %j who must", (text, responsible) => {
    expect(deadlines(text).deadlines[0]?.responsible).toBe(responsible);
  });

  it("gives the row of a plan for its obligation, not the rows around it", () => {
    const text =
      "Tidsplan\nAugust 2023: Politisk behandling af tilladelsen\nSeptember 2023: Udbud af opgaven\n";
    expect(deadlines(text).deadlines.map((one) => one.obligation)).toEqual([
      "August 2023: Politisk behandling af tilladelsen",
      "September 2023: Udbud af opgaven",
    ]);
  });

  it("begins the obligation where the sentence does that the deadline opens", () => {
    const text = "Hvornår skal jeg klage? Klagefristen er 4 uger.";
    expect(deadlines(text).deadlines[0]?.obligation).toBe("Klagefristen er 4 uger");
  });

  it("keeps what a duration runs from and what it is rounded to", () => {
    expect(deadlines("Der skal svares inden 4 uger fra modtagelsen.").deadlines[0]).toMatchObject({
      duration: "P4W",
      anchor: "modtagelsen",
      date: null,
    });
    expect(deadlines("med 6 måneders frist til udgangen af en måned").deadlines[0]?.roundTo).toBe(
      "end-of-month",
    );
  });

  it.each([
    ["Der er fire ugers klagefrist til Planklagenævnet.", null],
    [
      "Svarfristen er på 10 arbejdsdage fra det tidspunkt, hvor spørgsmålet er modtaget.",
      "det tidspunkt, hvor spørgsmålet er modtaget",
    ],
    [
      "Klagen skal sendes inden fire uger fra den dag, afgørelsen er meddelt.",
      "den dag, afgørelsen er meddelt",
    ],
  ])("tells what %j is counted from", (text, anchor) => {
    expect(deadlines(text).deadlines[0]?.anchor).toBe(anchor);
  });

  it("counts the years of an undated paper from the days that it states, where they are of one year", () => {
    expect(
      lines("Planen er godkendt den 17. juni 2019. Forslag skal sendes senest 15. oktober.", null),
    ).toEqual(["due 2019-10-15 computed"]);
    expect(lines("Efter lov nr. 12 af 3. maj 2004 skal forslag sendes senest 15. oktober.", null)).toEqual([
      "due - stated",
    ]);
  });

  it("says which words make a day come back", () => {
    const [one] = deadlines("Regnskabet skal sendes hvert år senest 1. april.").deadlines;
    expect([one?.date, one?.anchor, one?.basis]).toEqual(["2023-04-01", "hvert år", "computed"]);
  });

  it("says aloud that a day could not be told", () => {
    const { deadlines: found, diagnostics } = deadlines("Svar bedes sendt senest den 1. maj.", null);
    expect(found[0]).toMatchObject({ date: null });
    expect(diagnostics[0]?.code).toBe("deadline-without-day");
  });
});
