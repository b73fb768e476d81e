import { number, optionalText, text } from "../columns.ts";
import type { Database } from "../database.ts";
import { indexWords, wordIndexSql } from "../word-index.ts";
import type { Migration } from "./migration.ts";

/** The index of words anew, its kinds of words told apart by signs, with what a unit is about marked. */
export const signedWords: Migration = {
  number: 7,
  name: "signed-words",
  sql: `DROP TABLE unit_words;${wordIndexSql}`,
  fill(database: Database) {
    for (const { num } of database.all("SELECT num FROM document ORDER BY num")) {
      const whole = database.get("SELECT text FROM document_text WHERE document = ?", Number(num));
      if (!whole) continue;
      const written = text(whole, "text");
      const units = database.all(
        'SELECT num, title, "start", "end" FROM unit WHERE document = ? ORDER BY num',
        Number(num),
      );
      for (const unit of units) {
        const part = written.slice(number(unit, "start"), number(unit, "end"));
        indexWords(database, number(unit, "num"), optionalText(unit, "title") ?? "", part);
      }
    }
  },
};
