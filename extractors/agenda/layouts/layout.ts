/**
 * What is known of the papers of one system: signs that a paper comes from it, and what it leans towards. A layout never
 * reads by itself: the one reader weighs its candidates with it, so a paper of an unknown system is read all the same.
 */
export interface Layout {
  readonly name: string;
  /** Signs in the paper; their weights are added, and from 1 upwards the layout fits. Never the name of a place. */
  readonly evidence: readonly { readonly sign: RegExp; readonly weight: number }[];
  /** What each shape of heading is worth more or less than by itself. */
  readonly shapes: Readonly<Record<string, number>>;
  /**
   * Where a decision stands that has no heading of its own: `nowhere`, in the `body` of an item that has no sections
   * (closed items), in `sentences` anywhere in an item, in sentences of an
   * item that has no sections (`told`), or in the `last` paragraph.
   */
  readonly unheaded: readonly ("body" | "sentences" | "told" | "last")[];
  /** The paper itself records what was said and decided, though it calls itself an agenda. */
  readonly proceedings: boolean;
  /** Where no numbers head the items, each paragraph that decides something is one. */
  readonly paragraphs?: true;
}
