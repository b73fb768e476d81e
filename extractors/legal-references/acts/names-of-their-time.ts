/** A nickname that has passed from one act to another. */
export interface EarlierAct {
  readonly name: string;
  /** The first day on which the name means the act of the table of names. */
  readonly until: string;
  /** The act that it meant before, as the table of names has its title. */
  readonly title: string;
}

/** Source: the days on which the later acts took effect (retsinformation.dk). */
export const earlierActs: readonly EarlierAct[] = [
  { name: "ejendomsskatteloven", until: "2024-01-01", title: "lov om kommunal ejendomsskat" },
  { name: "arbejdsskadeloven", until: "2004-01-01", title: "lov om sikring mod følger af arbejdsskade" },
];
