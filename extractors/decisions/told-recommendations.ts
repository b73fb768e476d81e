import type { AgendaItem, Recommendation } from "../../schemas/agenda-item.ts";
import type { Paper } from "../agenda/paper.ts";
import { joinLines } from "../text/lines.ts";

/**
 * `Forvaltningen foreslår, at stien anlægges.` at the start of a line, for an item that has no section for its
 * proposals. Only an office, a chair or nobody (`Det indstilles`) recommends so; what a party or a citizen wants is
 * a motion or a wish.
 */
const TOLD =
  /^[ \t]{0,40}(?:(?:Det|Der) (?:indstilles|anbefales|foreslås)|(?<by>Administrationen|Forvaltningen|Sekretariatet|Direktionen|Borgmesteren|Formanden|Formandskabet|Kommunaldirektøren|Centret|Center for \p{Lu}[\p{L} ,-]{2,60}?|\p{Lu}[\p{L}-]{3,40}(?:forvaltningen|afdelingen|chefen|direktøren|sekretariatet)) (?:indstiller|foreslår|anbefaler))(?: [^\n.,:]{1,60})?,? at (?<text>(?:[^.\n]|\.(?=\d|\p{Ll}|\s\p{Ll})|\n(?!\s*\n)){5,500}\.?)/gmu;
/** Sections that tell of others, or of what came of it. */
const NOT_HERE: ReadonlySet<string> = new Set(["decision", "decision-history", "earlier-treatment"]);

/** Proposals that an item's running text tells of. */
export function toldRecommendations(paper: Paper, item: AgendaItem): Omit<Recommendation, "id">[] {
  const said = paper.text.slice(item.span.start, item.span.end);
  return [...said.matchAll(TOLD)].flatMap((match) => {
    const at = item.span.start + match.index;
    if (item.sections.some(({ kind, span }) => NOT_HERE.has(kind) && span.start <= at && at < span.end))
      return [];
    const words = match.groups?.text ?? "";
    const end = at + match[0].length;
    const start = end - words.length;
    const by = match.groups?.by;
    return [
      {
        agendaItem: item.number,
        number: null,
        by: by === undefined ? [] : [by],
        span: { start, end },
        quote: paper.text.slice(start, end),
        text: joinLines(words.split("\n")),
      },
    ];
  });
}
