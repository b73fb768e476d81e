const months = "januar februar marts april maj juni juli august september oktober november december".split(
  " ",
);
const weekdays = "søndag mandag tirsdag onsdag torsdag fredag lørdag".split(" ");

function parts(iso: string): { year: string; month: string; day: string } {
  const [year = "", month = "", day = ""] = iso.split("-");
  return { year, month, day };
}

/** `12. marts 2024` */
export function longDate(iso: string): string {
  const { year, month, day } = parts(iso);
  return `${Number(day)}. ${months[Number(month) - 1] ?? ""} ${year}`;
}

/** `12.03.2024`, with another separator if one is given. */
export function shortDate(iso: string, separator = "."): string {
  const { year, month, day } = parts(iso);
  return [day, month, year].join(separator);
}

/** `tirsdag` */
export function weekday(iso: string): string {
  return weekdays[new Date(`${iso}T12:00:00Z`).getUTCDay()] ?? "";
}
