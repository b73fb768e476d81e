import { z } from "zod";
import { QueryError } from "./query.ts";

/** Where a page of hits ended: its last score and the number of its last unit. */
const Position = z.object({ score: z.number(), unit: z.int() });
export type Position = z.infer<typeof Position>;

export function encodeCursor(position: Position): string {
  return Buffer.from(JSON.stringify(position)).toString("base64url");
}

/** @throws QueryError where the text is no cursor. */
export function decodeCursor(cursor: string): Position {
  try {
    return Position.parse(JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")));
  } catch {
    throw new QueryError(
      "The cursor cannot be read",
      "Take the one that the page before gave, or leave it out.",
    );
  }
}
