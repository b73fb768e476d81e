import { z } from "zod";

/** A document that is text without pages of its own making: its parts between page breaks, and its title. */
export const TextDocument = z.object({
  pages: z.array(z.string()),
  title: z.string().nullable(),
  /** How its letters were written, where that had to be found out. */
  encoding: z.string().nullable(),
  /** Pictures in it as large as a sheet, to be read as pages of their own behind the text. */
  scans: z.array(z.custom<Uint8Array>((value) => value instanceof Uint8Array)),
  /** Other pictures in it that may hold writing, which stays unread. */
  pictures: z.int().nonnegative(),
});
export type TextDocument = z.infer<typeof TextDocument>;
