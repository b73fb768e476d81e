/** Pairs of indexes of two sequences, in order; -1 where one has nothing to match. */
export interface AlignedPair {
  readonly left: number;
  readonly right: number;
}

/** Cheapest alignment by equality, every insertion, deletion and substitution costing one. */
function alignBlock(
  left: readonly string[],
  right: readonly string[],
  leftAt: number,
  rightAt: number,
  pairs: AlignedPair[],
): void {
  const width = right.length + 1;
  const cost = new Uint32Array((left.length + 1) * width);
  for (let column = 0; column < width; column += 1) cost[column] = column;
  for (let row = 1; row <= left.length; row += 1) {
    cost[row * width] = row;
    for (let column = 1; column < width; column += 1) {
      const same = left[row - 1] === right[column - 1] ? 0 : 1;
      cost[row * width + column] = Math.min(
        (cost[(row - 1) * width + column - 1] ?? 0) + same,
        (cost[(row - 1) * width + column] ?? 0) + 1,
        (cost[row * width + column - 1] ?? 0) + 1,
      );
    }
  }
  const found: AlignedPair[] = [];
  let row = left.length;
  let column = right.length;
  while (row > 0 || column > 0) {
    const here = cost[row * width + column] ?? 0;
    const diagonal = row > 0 && column > 0 ? (cost[(row - 1) * width + column - 1] ?? 0) : -1;
    const same = row > 0 && column > 0 && left[row - 1] === right[column - 1] ? 0 : 1;
    if (diagonal >= 0 && here === diagonal + same) {
      row -= 1;
      column -= 1;
      found.push({ left: leftAt + row, right: rightAt + column });
    } else if (row > 0 && here === (cost[(row - 1) * width + column] ?? 0) + 1) {
      row -= 1;
      found.push({ left: leftAt + row, right: -1 });
    } else {
      column -= 1;
      found.push({ left: -1, right: rightAt + column });
    }
  }
  pairs.push(...found.reverse());
}

/** Words that occur once on either side, in an order that both share (longest increasing chain): safe to cut at. */
function anchors(left: readonly string[], right: readonly string[]): AlignedPair[] {
  const count = (words: readonly string[]) => {
    const places = new Map<string, number>();
    words.forEach((word, index) => {
      places.set(word, places.has(word) ? -1 : index);
    });
    return places;
  };
  const inRight = count(right);
  const candidates = [...count(left)]
    .flatMap(([word, at]) => {
      const other = inRight.get(word) ?? -1;
      return at >= 0 && other >= 0 ? [{ left: at, right: other }] : [];
    })
    .sort((a, b) => a.left - b.left);
  const tails: number[] = [];
  const previous: number[] = [];
  candidates.forEach(({ right: place }, index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((candidates[tails[middle] ?? 0]?.right ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    previous[index] = tails[low - 1] ?? -1;
    tails[low] = index;
  });
  const chain: AlignedPair[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const pair = candidates[at];
    if (pair) chain.push(pair);
  }
  return chain.reverse();
}

/** Aligns two sequences of words. Long ones are cut at words that both have once, so that time stays near linear. */
export function alignWords(left: readonly string[], right: readonly string[]): AlignedPair[] {
  const pairs: AlignedPair[] = [];
  let leftAt = 0;
  let rightAt = 0;
  for (const anchor of [...anchors(left, right), { left: left.length, right: right.length }]) {
    const leftBlock = left.slice(leftAt, anchor.left);
    const rightBlock = right.slice(rightAt, anchor.right);
    alignBlock(leftBlock, rightBlock, leftAt, rightAt, pairs);
    if (anchor.left < left.length) pairs.push(anchor);
    leftAt = anchor.left + 1;
    rightAt = anchor.right + 1;
  }
  return pairs;
}

/** Levenshtein distance of two strings, in UTF-16 units, by widening bands. */
export function editDistance(left: string, right: string): number {
  for (let band = 16; ; band *= 2) {
    const distance = bandedDistance(left, right, band);
    if (distance <= band || band > Math.max(left.length, right.length)) return distance;
  }
}

function bandedDistance(left: string, right: string, band: number): number {
  const far = left.length + right.length + 1;
  if (Math.abs(left.length - right.length) > band) return far;
  let above = new Int32Array(right.length + 1).fill(far);
  let row = new Int32Array(right.length + 1).fill(far);
  for (let column = 0; column <= Math.min(band, right.length); column += 1) above[column] = column;
  for (let at = 1; at <= left.length; at += 1) {
    const from = Math.max(0, at - band);
    const to = Math.min(right.length, at + band);
    if (from > 0) row[from - 1] = far;
    for (let column = from; column <= to; column += 1) {
      if (column === 0) {
        row[0] = at;
        continue;
      }
      const same = left.charCodeAt(at - 1) === right.charCodeAt(column - 1) ? 0 : 1;
      row[column] = Math.min(
        (above[column - 1] ?? far) + same,
        (column < at + band ? (above[column] ?? far) : far) + 1,
        (column > from ? (row[column - 1] ?? far) : far) + 1,
      );
    }
    [above, row] = [row, above];
  }
  return above[right.length] ?? far;
}
