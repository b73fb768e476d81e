/** An act of the Union under the name that papers give it. */
export interface UnionName {
  readonly title: string;
  readonly number: string;
  readonly type: "forordning" | "direktiv";
}

const directive = (number: string, community: string): UnionName => ({
  title: `direktiv ${number}/${community}`,
  number,
  type: "direktiv",
});
const regulation = (number: string, community = "EU"): UnionName => ({
  title: `forordning (${community}) ${number}`,
  number,
  type: "forordning",
});

/**
 * Names that mean one act whatever the year (eur-lex.europa.eu). A name that has passed to a later act, as that of the drinking
 * water directive has, is left out.
 */
export const unionNames: Readonly<Record<string, UnionName>> = {
  databeskyttelsesforordningen: regulation("2016/679"),
  persondataforordningen: regulation("2016/679"),
  gdpr: regulation("2016/679"),
  "gdpr-forordningen": regulation("2016/679"),
  "ai-forordningen": regulation("2024/1689"),
  taksonomiforordningen: regulation("2020/852"),
  "reach-forordningen": regulation("1907/2006", "EF"),
  "clp-forordningen": regulation("1272/2008", "EF"),
  "eidas-forordningen": regulation("910/2014"),
  habitatdirektivet: directive("92/43", "EØF"),
  fuglebeskyttelsesdirektivet: directive("2009/147", "EF"),
  vandrammedirektivet: directive("2000/60", "EF"),
  grundvandsdirektivet: directive("2006/118", "EF"),
  nitratdirektivet: directive("91/676", "EØF"),
  badevandsdirektivet: directive("2006/7", "EF"),
  havstrategidirektivet: directive("2008/56", "EF"),
  oversvømmelsesdirektivet: directive("2007/60", "EF"),
  udbudsdirektivet: directive("2014/24", "EU"),
  forsyningsvirksomhedsdirektivet: directive("2014/25", "EU"),
  koncessionsdirektivet: directive("2014/23", "EU"),
  servicedirektivet: directive("2006/123", "EF"),
  "vvm-direktivet": directive("2011/92", "EU"),
  "smv-direktivet": directive("2001/42", "EF"),
  "ie-direktivet": directive("2010/75", "EU"),
  affaldsdirektivet: directive("2008/98", "EF"),
  affaldsrammedirektivet: directive("2008/98", "EF"),
  støjdirektivet: directive("2002/49", "EF"),
  arbejdstidsdirektivet: directive("2003/88", "EF"),
  webtilgængelighedsdirektivet: directive("2016/2102", "EU"),
};
