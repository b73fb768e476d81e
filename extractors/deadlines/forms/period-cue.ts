import type { DeadlineKind } from "../../../schemas/deadline.ts";
import type { Cue } from "../cue.ts";
import { readDuration } from "../durations.ts";

/** The cue of a match that holds a duration, its named groups `count` and `unit`; undefined where that is none. */
export function period(match: RegExpExecArray, kind: DeadlineKind): Cue | undefined {
  const { count = "", unit = "" } = match.groups ?? {};
  const duration = readDuration(count, unit);
  if (duration === undefined) return undefined;
  const end = match.index + match[0].length;
  return {
    start: match.index,
    end,
    kind,
    needs: { type: "duration", duration: duration.iso, unit: duration.unit, count: duration.count, end },
  };
}

/** What the noun says that the time is for. */
export function kindOf(noun: string): DeadlineKind {
  if (/^(?:klage|anke)/i.test(noun)) return "appeal";
  return /^(?:hørings?|indsigelses?|offentligheds|(?:for)?debat|idé)/i.test(noun) ? "hearing" : "period";
}
