/** A numbered line: where it stands and how its title begins, folded and cut to `LONGEST` characters. */
export interface NumberedTitle {
  readonly line: number;
  readonly number: number | null;
  readonly key: string;
}

/** Longest beginning of a title that is compared, in characters. */
export const LONGEST = 28;
const SHORTEST = 3;

/**
 * Where numbered titles last stand, so that each title is looked up and no list is walked once for every entry of a
 * table of contents: a look-up costs at most `LONGEST` steps however long the paper is.
 */
export class ReturningTitles {
  private readonly whole = new Map<string, number>();
  /** By length of the beginning; filled for a length when it is first asked for. */
  private readonly beginnings = new Map<number, ReadonlyMap<string, number>>();
  private readonly titles: readonly NumberedTitle[];

  constructor(titles: readonly NumberedTitle[]) {
    this.titles = titles;
    for (const title of titles) this.whole.set(codeOf(title.number, title.key), title.line);
  }

  /** Whether a line after `after` has the number and a title of which one begins as the other. */
  comesBack({ number, key }: NumberedTitle, after: number): boolean {
    if (key.length < SHORTEST) return false;
    for (let length = SHORTEST; length <= key.length; length += 1) {
      if ((this.whole.get(codeOf(number, key.slice(0, length))) ?? -1) > after) return true;
    }
    return key.length < LONGEST && (this.beginning(key.length).get(codeOf(number, key)) ?? -1) > after;
  }

  private beginning(length: number): ReadonlyMap<string, number> {
    const known = this.beginnings.get(length);
    if (known !== undefined) return known;
    const lines = new Map<string, number>();
    for (const { number, key, line } of this.titles) {
      if (key.length > length) lines.set(codeOf(number, key.slice(0, length)), line);
    }
    this.beginnings.set(length, lines);
    return lines;
  }
}

function codeOf(number: number | null, key: string): string {
  return `${number ?? ""}|${key}`;
}
