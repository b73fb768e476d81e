/** What nearly every agenda has: a line that begins so is rather an item than anything else. */
export const USUAL =
  /^(?:Lukket: ?)?(?:Meddelelser|Orientering|Eventuelt|Evt\.?$|Godkendelse af (?:dagsorden|referat|sidste)|Spørgetid|Underskrift|Bordet rundt|Næste ?møde|Velkomst|Velkommen|Valg af|Nyt fra|Siden sidst|Gensidig orientering|Borgmesteren orienterer|Formanden orienterer|Fraværende$|Bemærkninger til dagsorden|Opfølgning på referat|Regnskab|(?:Foreningens )?økonomi$|Dagsorden$|Indkomne forslag|Konstituering)/i;
