/** How a sentence states the sides of a vote. */
interface Sides {
  /** Both sides by count: `Med stemmerne 11 for og 4 imod`, which opens a vote by itself. */
  readonly tally: boolean;
  readonly for: boolean;
  readonly other: boolean;
  /** `For stemte: …`, with no voter before it. */
  readonly labelled: boolean;
}

/** A sentence, or a line; no stop behind an initial (`Ole T. Dam`) or within a number ends one. */
const SENTENCE = /(?:[^.\n]|\.(?=\d)|(?<=(?<!\p{L})\p{Lu})\.){2,900}(?:\.|\n|$)/gu;
const TALLY =
  /(?<!\p{L})[Mm]ed (?:stemmer(?:ne)? )?\d{1,3} (?:stemmer )?(?:for|mod|imod)(?!\p{L})|(?<!\p{L})[Mm]ed stemmer(?:ne)? \d{1,3}\s?[-–]\s?\d{1,3}/u;
const LABEL_FOR =
  /^\s*(?:[Ff]or(?: [\p{L}'-]{3,30}){0,4} (?:stemte|stemmer)(?!\p{L})|[Ss]temte for\s?:|(?:For|Ja)\s?:)/u;
const NAMED_FOR = /(?<!\p{L})(?:stemte|stemmer) (?:for|ja)(?!\p{L})/u;
const OTHER =
  /(?<!\p{L})(?:(?:stemte|stemmer)\s?,? ?(?:i ?mod|mod|nej|blankt|hverken)|[Ii]?[Mm]od(?: [\p{L}'-]{3,30}){0,4} (?:stemte|stemmer)|undlod|[Uu]ndlader|[Uu]ndlod|[Ii]mod\s?:|[Nn]ej\s?:|[Bb]lank\p{Ll}{0,2}\s?:)(?!\p{L})/u;

function sidesOf(sentence: string): Sides {
  const labelled = LABEL_FOR.test(sentence);
  return {
    tally: TALLY.test(sentence),
    for: labelled || NAMED_FOR.test(sentence),
    other: OTHER.test(sentence),
    labelled,
  };
}

/**
 * Where each further vote of a passage begins. One vote states a side once, so a second statement of who was for, or a
 * second count of both sides, belongs to another; what stands between the two (the motion) belongs to that one, unless
 * it decides and so ends the one before. A count of both sides begins a vote too where something was decided above it.
 */
export function voteStarts(said: string, decides: (words: string) => boolean): number[] {
  const starts: number[] = [];
  let begun = 0;
  let open = { any: false, for: false, other: false };
  /** End of the last sentence that states a side, and whether words stand behind it. */
  let stated = 0;
  let between = false;
  for (const { index, 0: sentence } of said.matchAll(SENTENCE)) {
    if (sentence.trim() === "") continue;
    const sides = sidesOf(sentence);
    if (!sides.tally && !sides.for && !sides.other) {
      between = true;
      continue;
    }
    const another = sides.tally
      ? open.any
      : sides.for && open.for && (sides.labelled || open.other || between);
    const motion = said.slice(stated, index);
    if (another) {
      begun = decides(motion) ? index : stated;
      starts.push(begun);
      open = { any: false, for: false, other: false };
    } else if (sides.tally && decides(said.slice(begun, index))) {
      begun = index;
      starts.push(begun);
    }
    // Who was for is named below the count of the same vote.
    open = { any: true, for: open.for || (sides.for && !sides.tally), other: open.other || sides.other };
    stated = index + sentence.length;
    between = false;
  }
  return starts;
}
