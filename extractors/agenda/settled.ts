/** How a line begins that says what became of the item above it. */
export const SETTLED =
  /^(?:[Gg]odkend(?:t|es)|[Vv]edtage[ts]|[Vv]edto(?:ges|g at)|[Bb]evil(?:l?ig|g)edes|[Bb]evilges|[Aa]fsloges|[Aa]fvistes|[Oo]verdroges til|[Ff]orkastedes|[Hh]enlagdes|[Aa]nbefaledes|[Aa]ntoges|[Kk]un[nd]e ikke (?:imødekommes|anbefales|bevilges)|Valgt blev|[Tt]iltr(?:ådt|aadt|ædes)|[Tt]aget til|[Tt]ages til|[Tt]il [Ee]fterretning|[Uu]dsat|[Uu]dsk[uy]d|[Uu]dsæt|[Dd]røftet|[Aa]fvist|[Ff]orkastet|[Ii]ntet\b|[Ii]ngen\b|[Bb]evilget|[Hh]envist|Orienteringen (?:blev |tages |taget )|Anbefales|[Uu]dg(?:år|ået)|Overføres (?:til|fra)|Overført til|Udgik|Bortfald(?:t|er)|Punktet (?:blev|er|udsættes|udgår|overføres|udskydes)|[Dd]agsorden(?:en)? (?:blev |er )?godk|[Rr]eferat(?:et)? (?:blev |er )?godk)/;

/** Verbs and spellings by which minutes before 1948 decide, wherever they stand in a sentence. */
export const OLD_VERDICT =
  /(?<!\p{L})(?:[Vv]edtoges|[Ff]orkastedes|[Hh]envistes|[Bb]evil(?:l?ig|g)edes|[Hh]enlagdes|[Aa]nbefaledes|[Uu]dsattes|[Aa]fvistes|[Aa]fsloges|[Aa]ntoges|[Tt]iltraadtes|[Gg]odkendtes|[Oo]verdroges|[Tt]il Efterretning|[Vv]edtog man|[Mm]an vedtog|[Tt]oges til [Ee]fterretning|\p{L}{0,20}[Rr]aadet (?:enstemmigt )?vedtog|vedtog \p{L}{0,20}[Rr]aadet|[Kk]unde ikke (?:imødekommes|anbefales|bevilges)|Valgt blev)(?!\p{L})/u;
