/** Lines that the network reads one after the other, beside other berths: when a line ends, the next one takes its place. */
export interface Berth {
  /** Index of a place among those of all lines, for each step. */
  readonly places: Int32Array;
  /** 1 at each step at which a line begins. */
  readonly starts: Uint8Array;
}

/**
 * Parts lines among so many berths that all are full as long as possible, the longest berth first.
 * @param lengths places of each line, which lie one line after the other
 */
export function berthsOf(lengths: readonly number[], most: number, backwards: boolean): Berth[] {
  const berths = Array.from({ length: Math.min(most, lengths.length) }, () => ({
    lines: [] as number[],
    steps: 0,
  }));
  const longestFirst = lengths.map((_, line) => line);
  longestFirst.sort((one, other) => (lengths[other] ?? 0) - (lengths[one] ?? 0) || one - other);
  for (const line of longestFirst) {
    const shortest = berths.reduce((least, berth) => (berth.steps < least.steps ? berth : least));
    shortest.lines.push(line);
    shortest.steps += lengths[line] ?? 0;
  }
  const offsets = offsetsOf(lengths);
  return berths
    .sort((one, other) => other.steps - one.steps)
    .map(({ lines, steps }) => {
      const places = new Int32Array(steps);
      const starts = new Uint8Array(steps);
      let step = 0;
      for (const line of lines) {
        const [offset, length] = [offsets[line] ?? 0, lengths[line] ?? 0];
        if (length > 0) starts[step] = 1;
        for (let at = 0; at < length; at += 1, step += 1)
          places[step] = offset + (backwards ? length - 1 - at : at);
      }
      return { places, starts };
    });
}

/** Where each line begins, the lines lying one after the other. */
export function offsetsOf(lengths: readonly number[]): number[] {
  let sum = 0;
  return lengths.map((length) => {
    sum += length;
    return sum - length;
  });
}

/** Cuts a list into runs whose lengths sum up to no more than `most`, or that are of one line: starts and ends. */
export function inParts(lengths: readonly number[], most: number): [start: number, end: number][] {
  const parts: [number, number][] = [];
  let sum = 0;
  lengths.forEach((length, index) => {
    const part = parts.at(-1);
    sum += length;
    if (part && sum <= most) part[1] = index + 1;
    else {
      parts.push([index, index + 1]);
      sum = length;
    }
  });
  return parts;
}
