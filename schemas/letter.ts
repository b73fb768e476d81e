import { z } from "zod";
import { Person } from "./person.ts";

export const Letter = z.object({
  sender: z.string().nullable(),
  recipients: z.array(z.string()),
  subject: z.string().nullable(),
  journalNumber: z.string().nullable(),
  signatories: z.array(Person),
});
export type Letter = z.infer<typeof Letter>;
