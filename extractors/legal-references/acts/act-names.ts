/** An act's full title, then the names and abbreviations that papers give it. */
export type ActNames = readonly [title: string, ...names: string[]];
