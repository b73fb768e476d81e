/** True where the source has pages of its own, to look at and to lay text over; a text, a web page or a letter in Word has none. */
export function hasPages({ mediaType }: { readonly mediaType: string }): boolean {
  return mediaType === "application/pdf" || mediaType.startsWith("image/");
}
