import type { Row } from "./database.ts";

/** Column values of rows that this program wrote; a value of another type is a bug or a damaged file. */
function unexpected(row: Row, column: string, expected: string): never {
  throw new TypeError(`Unexpected ${typeof row[column]} in column ${column}, expected ${expected}`);
}

export function text(row: Row, column: string): string {
  const value = row[column];
  return typeof value === "string" ? value : unexpected(row, column, "text");
}

export function optionalText(row: Row, column: string): string | null {
  return row[column] === null ? null : text(row, column);
}

export function number(row: Row, column: string): number {
  const value = row[column];
  return typeof value === "number" ? value : unexpected(row, column, "a number");
}

export function bytes(row: Row, column: string): Uint8Array {
  const value = row[column];
  return value instanceof Uint8Array ? value : unexpected(row, column, "bytes");
}

export function optionalBytes(row: Row, column: string): Uint8Array | null {
  return row[column] === null ? null : bytes(row, column);
}
