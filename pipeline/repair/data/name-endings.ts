/** What names of Danish places, roads, houses and families end in: words for land, water and buildings. */
export const nameEndings: ReadonlySet<string> = new Set(
  `gård gården gårde gårdene gårds gårdens gade gaden vej vejen stræde strædet stien sti allé alléen plads pladsen
  park parken have haven vænge vænget vang vangen toft toften tofte tofterne ager ageren mark marken eng engen mose
  mosen kær kæret skov skoven lund lunden lunde krat hede heden bakke bakken bakker bjerg bjerge banke banken høj højen
  høje højene dal dalen dale skrænt skrænten klint klinten sø søen å åen bæk bækken kilde kilden strand stranden vig
  vigen bugt bugten næs næsset ø øen holm holmen sund sundet havn havnen bro broen vad led by byen torp rup drup strup
  løse lev løv sted bøl bølle ballegård hus huset huse husene bo boet slot slottet kirke kirken kloster kro kroen
  mølle møllen skole skolen skolens hallen hal center centret centeret hjem hjemmet børnehave børnehaven vuggestuen
  værk værket borg borgen tårn tårnet port porten kvarter kvarteret bæks højs lunds dals vænges kærs skovs`.split(
    /\s+/,
  ),
);
