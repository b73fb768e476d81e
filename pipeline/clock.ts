/** Time comes in from outside, so that a run can be repeated bit for bit. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
}

export const systemClock: Clock = { now: () => Date.now() };
