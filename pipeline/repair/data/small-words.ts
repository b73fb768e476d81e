/** Words of grammar: they stand by themselves, beside any word, and end no sentence but rarely. */
export const smallWords: ReadonlySet<string> = new Set(
  `i på til af og at om den det der de en et med for fra ved som er har kan skal vil var blev bliver ikke også hvor når
  eller men samt sig sin sit sine vi han hun`.split(/\s+/),
);
