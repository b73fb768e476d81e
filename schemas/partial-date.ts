import { z } from "zod";

/** ISO 8601 date, to the day, the month or the year: only as much as the paper states. */
export const PartialDate = z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/);
export type PartialDate = z.infer<typeof PartialDate>;

/** ISO 8601 duration in whole units: `P4W`, `P6M`, `P14D`, `P1Y`, and `PT24H` for hours. */
export const Duration = z.string().regex(/^P(?:T\d+[HM]|(?=\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?)$/);
export type Duration = z.infer<typeof Duration>;
