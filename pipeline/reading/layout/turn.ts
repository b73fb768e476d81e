import type { Matrix } from "./matrix.ts";

/** Clockwise degrees. */
export type QuarterTurn = 0 | 90 | 180 | 270;

/** From a sheet of the given size to the same sheet turned clockwise; origin top left on both. */
export function turnMatrix(turn: QuarterTurn, width: number, height: number): Matrix {
  if (turn === 90) return [0, 1, -1, 0, height, 0];
  if (turn === 180) return [-1, 0, 0, -1, width, height];
  if (turn === 270) return [0, -1, 1, 0, 0, width];
  return [1, 0, 0, 1, 0, 0];
}

/** From the turned sheet back; width and height are those before the turn. */
export function invertTurn(turn: QuarterTurn, width: number, height: number): Matrix {
  if (turn === 90) return turnMatrix(270, height, width);
  if (turn === 270) return turnMatrix(90, height, width);
  return turnMatrix(turn, width, height);
}
