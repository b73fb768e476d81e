import { z } from "zod";

/** A person as the paper names them; `party` is the letter or letters of the list they were elected for. */
export const Person = z.object({
  name: z.string().min(1),
  party: z.string().nullable(),
  role: z.string().nullable(),
});
export type Person = z.infer<typeof Person>;
