const zone = "Europe/Copenhagen";

/** `2024-03-12` and `16:30` as `2024-03-12T16:30:00+01:00`; undefined where the day or the time is not known in full. */
export function localDateTime(date: string, time: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(date) || !/^\d{2}:\d{2}$/u.test(time)) return undefined;
  const instant = new Date(`${date}T${time}:00Z`);
  if (Number.isNaN(instant.getTime())) return undefined;
  const name = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" })
    .formatToParts(instant)
    .find((part) => part.type === "timeZoneName")?.value;
  const offset = /[+-]\d{2}:\d{2}/u.exec(name ?? "")?.[0] ?? "+00:00";
  return `${date}T${time}:00${offset}`;
}
