/** Half-open ranges of token indexes in the older and the newer text. */
export interface RangePair {
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/** Token `older` of the older text is token `newer` of the newer one. */
export interface Match {
  readonly older: number;
  readonly newer: number;
}
