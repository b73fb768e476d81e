/** What stands above the list in the notice of a meeting: `Følgende punkter er til behandling på mødet:`. */
export const ANNOUNCED =
  /\b(?:følgende|nedenstående)\s(?:\p{L}{2,12}\s)?(?:punkter|sager|emner)\b.{0,50}(?:\bbehandl|\bdagsorden|møde)|\b(?:behandles|dagsordenen?)\b.{0,30}\b(?:følgende|nedenstående)\s(?:punkter|sager)/iu;
