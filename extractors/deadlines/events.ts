/** What happens on a day is no deadline: an event, a meeting that is quoted, a choice of dates. */
export const EVENT =
  /(?<![\wæøå])(?:afholdes?|holdes|deltage[rs]?|inviteres?|studietur|temadag|åbent[\s\u00a0]hus|er[\s\u00a0]planen|planen[\s\u00a0]er|forventer[\s\u00a0]ikke|mål(?:et)?[\s\u00a0]om|konference(?:n)?|ferie(?:n)?|oprindelig\w{0,2}|planlagt[\s\u00a0][\wæøå]{0,30}møder?|[\wæøå]{0,20}møde(?:t|r|rne)?(?:[^.;]|\d\.){0,60}flyttes|flytte[^.;]{0,30}[\wæøå]{0,20}møde(?:t|r|rne)?)(?![\wæøå])/i;
