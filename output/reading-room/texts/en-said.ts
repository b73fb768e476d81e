import type { Said } from "./said.ts";

/** What the program says of itself is English already. */
export const enSaid: Said = {
  finding: ({ message }) => message,
  diagnostic: ({ message }) => message,
  failure: ({ message, remedy }) => ({ message, remedy }),
  alarm: ({ message }) => message,
  reason: (reason) => reason,
};
