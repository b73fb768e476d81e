import { z } from "zod";

/** A document that is text without pages of its own making: its parts between page breaks, and its title. */
export const TextDocument = z.object({
  pages: z.array(z.string()),
  title: z.string().nullable(),
  /** How its letters were written, where that had to be found out. */
  encoding: z.string().nullable(),
  /** Pictures in it, whose text stays unread. */
  pictures: z.int().nonnegative(),
});
export type TextDocument = z.infer<typeof TextDocument>;
