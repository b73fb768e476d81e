/** Between the cells of a table row: wide enough to be seen as one, and white space to every pattern. */
export const cellSeparator = "   ";

/** Builds text block by block: paragraphs with a blank line between them, lines within them, pages by form feeds. */
export class BlockText {
  #text = "";
  /** Line breaks due before the next word; 0 where a line is under way. */
  #due = 0;

  /** White space within it counts as one space, as it does in a paragraph. */
  inline(words: string): void {
    const clean = words.replace(/[\t\n\r\f\v ]+/g, " ");
    if (clean.trim() === "") {
      if (clean !== "" && this.#due === 0 && !/\s$/.test(this.#text) && this.#text !== "") this.#text += " ";
      return;
    }
    if (this.#text !== "" && this.#due > 0)
      this.#text = this.#text.replace(/ +$/, "") + "\n".repeat(this.#due);
    const starts = this.#due > 0 || this.#text === "" || /\s$/.test(this.#text);
    this.#text += starts ? clean.replace(/^ /, "") : clean;
    this.#due = 0;
  }

  /** A finished piece of a line, its wide gaps kept. */
  inlineVerbatim(piece: string): void {
    piece.split(cellSeparator).forEach((words, index) => {
      if (index > 0) this.gap();
      this.inline(words);
    });
  }

  /** Wide white space within a line. */
  gap(): void {
    if (this.#due === 0 && this.#text !== "" && !this.#text.endsWith(cellSeparator))
      this.#text = this.#text.replace(/ +$/, "") + cellSeparator;
  }

  /** Ends the line; `lines` is 1 for a new line, 2 for a blank one between. */
  end(lines: 1 | 2): void {
    this.#due = Math.max(this.#due, lines);
  }

  pageBreak(): void {
    this.#text = `${this.#text.replace(/[ \n]+$/, "")}\f`;
    this.#due = 0;
  }

  get text(): string {
    return this.#text.replace(/[ \n]+$/, "");
  }
}
