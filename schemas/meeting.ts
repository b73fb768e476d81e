import { z } from "zod";
import { Person } from "./person.ts";

export const Meeting = z.object({
  /** `HH:MM`, 24 hours, local time. */
  start: z.string().nullable(),
  end: z.string().nullable(),
  place: z.string().nullable(),
  chair: Person.nullable(),
  present: z.array(Person),
  absent: z.array(Person),
  substitutes: z.array(Person),
});
export type Meeting = z.infer<typeof Meeting>;
