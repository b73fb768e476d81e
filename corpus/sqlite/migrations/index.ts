import { start } from "./0001-start.ts";
import { searchOrder } from "./0002-search-order.ts";
import { keptPages } from "./0003-kept-pages.ts";
import { reviewLists } from "./0004-review-lists.ts";
import { provisions } from "./0005-provisions.ts";
import { outlines } from "./0006-outlines.ts";
import { signedWords } from "./0007-signed-words.ts";
import type { Migration } from "./migration.ts";

/** In the order in which they are applied. */
export const migrations: readonly Migration[] = [
  start,
  searchOrder,
  keptPages,
  reviewLists,
  provisions,
  outlines,
  signedWords,
];
