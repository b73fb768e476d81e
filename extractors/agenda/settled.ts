/** How a line begins that says what became of the item above it. */
export const SETTLED =
  /^(?:[Gg]odkend(?:t|es)|[Vv]edtage[ts]|[Tt]iltr(?:ådt|aadt|ædes)|[Tt]aget til|[Tt]ages til|[Tt]il efterretning|[Uu]dsat|[Uu]dsk[uy]d|[Uu]dsæt|[Dd]røftet|[Aa]fvist|[Ff]orkastet|[Ii]ntet\b|[Ii]ngen\b|[Bb]evilget|[Hh]envist|Orienteringen (?:blev |tages |taget )|Anbefales|[Uu]dgår|Overføres (?:til|fra)|Overført til|Udgik|Bortfald(?:t|er)|Punktet (?:blev|er|udsættes|udgår|overføres|udskydes)|[Dd]agsorden(?:en)? (?:blev |er )?godk|[Rr]eferat(?:et)? (?:blev |er )?godk)/;
