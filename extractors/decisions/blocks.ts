import type { Span } from "../../schemas/span.ts";
import type { Paper } from "../agenda/paper.ts";
import { inkOf } from "../text/lines.ts";
import { readList } from "../text/lists.ts";
import { classifyOutcome } from "./classify.ts";
import { voteStarts } from "./vote-starts.ts";

/** One decision's passage, and which recommendation it answers. */
export interface Block {
  readonly span: Span;
  readonly recommendation: string | null;
  /** Offset where the words begin, after `Indstillingens punkt 1:` and the like. */
  readonly textStart: number;
}

const MOTION =
  /^(?:(?:Et|Der|Dette|Herefter|Først) )?(?:\p{L}+ ){0,3}?(?:ændringsforslag|underændringsforslag|udsættelsesforslag|Ændringsforslag|modforslag|Underændringsforslag|Udsættelsesforslag|Modforslag)/u;

/** Cuts a decision section into its decisions: by recommendation, by motion, or into one. */
export function cutBlocks(paper: Paper, body: Span): Block[] {
  if (body.end <= body.start) return [];
  const list = readList(paper.text, body.start, body.end);
  if (list !== undefined && answersPoints(paper.text, body, list)) {
    const intro = inkOf(paper.text, { start: body.start, end: list.introEnd });
    const introDecides = decides(paper.text.slice(intro.start, intro.end));
    const blocks = list.entries.map((entry, index) => ({
      span: inkOf(paper.text, {
        start: index === 0 && !introDecides ? body.start : entry.start,
        end: entry.end,
      }),
      recommendation: entry.label,
      textStart: entry.textStart,
    }));
    if (!introDecides) return blocks;
    const before = cutMotions(paper.text, intro) ?? [
      {
        span: intro,
        recommendation: onlyPoint(paper.text.slice(intro.start, intro.end)),
        textStart: intro.start,
      },
    ];
    return [...before, ...blocks];
  }
  const answers = cutAnswers(paper.text, body);
  if (answers !== undefined) return answers;
  const motions = cutMotions(paper.text, body);
  return (
    motions ?? [
      {
        span: body,
        recommendation: onlyPoint(paper.text.slice(body.start, Math.min(body.end, body.start + 200))),
        textStart: body.start,
      },
    ]
  );
}

/** `2. Udsat`, `2a Kan ikke godkendes`, `1.-4. Anbefales.`: the number of a point and what came of it, on a line of its own. */
const ANSWER =
  /^[ \t]*(?:Ad\.? ?(?:pkt\.? ?|punkt )?|Punkt |Pkt\. ?)?(?<label>\d{1,2} ?[a-e]?(?:\.? ?(?:[-–+,]|og) ?\d{1,2}[a-e]?){0,6})(?: ?[.):]{1,2}|(?= ))[ \t]*(?<said>\S[^\n]{3,400})$/gmu;
const LONGEST_ANSWER = 160;

/** A list of answers need not begin with the first point, nor count by whole numbers; each of its lines must decide. */
function cutAnswers(text: string, body: Span): Block[] | undefined {
  const said = text.slice(body.start, body.end);
  const lines = [...said.matchAll(ANSWER)].filter((match) =>
    decides((match.groups?.said ?? "").slice(0, LONGEST_ANSWER)),
  );
  const labels = lines.map((match) => Number.parseInt(match.groups?.label ?? "0", 10));
  const counts = labels.every((label, index) => index === 0 || label >= (labels[index - 1] ?? 0));
  const first = lines[0];
  if (first === undefined || lines.length < 2 || !counts) return undefined;
  const intro = inkOf(text, { start: body.start, end: body.start + first.index });
  const introDecides = decides(text.slice(intro.start, intro.end));
  const blocks = lines.map((match, index) => {
    const start = index === 0 && !introDecides ? body.start : body.start + match.index;
    const span = inkOf(text, { start, end: body.start + (lines[index + 1]?.index ?? said.length) });
    const label = (match.groups?.label ?? "").replace(/[\s.]/g, "").replace(/–|og|,|\+/g, "-");
    const words = body.start + match.index + match[0].length - (match.groups?.said ?? "").length;
    return { span, recommendation: label, textStart: words };
  });
  if (!introDecides) return blocks;
  const before = cutMotions(text, intro) ?? [
    { span: intro, recommendation: onlyPoint(text.slice(intro.start, intro.end)), textStart: intro.start },
  ];
  return [...before, ...blocks];
}

function answersPoints(text: string, body: Span, list: NonNullable<ReturnType<typeof readList>>): boolean {
  const first = list.entries[0];
  if (first === undefined || first.form === "bullet" || first.form === "at") return false;
  if (first.form === "letter" && !list.entries.every((entry) => decides(entry.text.slice(0, 160))))
    return false;
  const intro = text.slice(body.start, list.introEnd).trim();
  if (first.form === "point")
    return !decides(intro) || list.entries.some((entry) => decides(entry.text.slice(0, 200)));
  const decided = list.entries.filter((entry) => {
    const { outcome, confidence } = classifyOutcome(entry.text.slice(0, 160));
    return outcome !== "other" && confidence >= ANSWERS;
  }).length;
  if (intro !== "" && classifyOutcome(intro).outcome !== "other" && !/:$/.test(intro)) return false;
  return decided >= Math.max(1, list.entries.length / 2);
}

/** Below this a point of a list is rather one more thing that was told. */
const ANSWERS = 0.7;

function decides(said: string): boolean {
  return said !== "" && classifyOutcome(said).outcome !== "other";
}

/** A motion that was put before the main one is a decision of its own. */
function cutMotions(text: string, body: Span): Block[] | undefined {
  const said = text.slice(body.start, body.end);
  const sentences = [...said.matchAll(/[^.\n]{3,600}(?:\.(?!\d)|\n|$)/g)];
  const cuts: number[] = [];
  for (let index = 0; index < sentences.length; index += 1) {
    const sentence = sentences[index];
    if (sentence === undefined || !(MOTION.test(sentence[0].trim()) || FELL.test(sentence[0]))) continue;
    const fell = FELL.exec(sentence[0]);
    const outcome = classifyOutcome(fell === null ? sentence[0] : sentence[0].slice(fell.index)).outcome;
    if (outcome !== "rejected" && outcome !== "approved" && outcome !== "withdrawn") continue;
    let after = index + 1;
    while (/^\s*(?:\d+ |For |Imod |Undlod|\()/.test(sentences[after]?.[0] ?? "")) after += 1;
    const next = sentences[after];
    if (next === undefined || classifyOutcome(said.slice(next.index)).outcome === "other") continue;
    cuts.push(next.index);
  }
  const starts = [...new Set([0, ...cuts, ...voteStarts(said, decides), ...besidesVerdict(said)])].sort(
    (a, b) => a - b,
  );
  if (starts.length === 1) return undefined;
  return starts.map((start, index) => {
    const span = inkOf(text, {
      start: body.start + start,
      end: body.start + (starts[index + 1] ?? said.length),
    });
    return { span, recommendation: null, textStart: span.start };
  });
}

/** `Forslaget faldt`: the motion that was told before is done with, and what follows is another. */
const FELL =
  /^\s*(?:Forslag(?:et)?|(?:Ændrings|Udsættelses|Mod)forslag(?:et)?) (?:(?:fra|om|af) [^.]{2,80}? )?(?:er |blev |var )?(?:hermed |dermed |herefter )?(?:faldt|faldet|forkastet|nedstemt|ikke vedtaget)(?!\p{L})/u;
const VERDICT_ALONE = /^[^.\n]{3,120}\.\s*\n\s*\n/;

/** A short verdict in a paragraph of its own, above a vote that some motion fell in, is a decision apart. */
function besidesVerdict(said: string): number[] {
  const first = VERDICT_ALONE.exec(said)?.[0];
  if (first === undefined || !decides(first)) return [];
  const rest = said.slice(first.length);
  const fell = [...rest.matchAll(/[^.\n]{3,200}\./g)].some((sentence) => FELL.test(sentence[0]));
  return fell && /(?<!\p{L})(?:stemte|afstemning)(?!\p{L})/u.test(rest) ? [first.length] : [];
}

/** `Et flertal anbefaler indstillingens pkt. 1`, and no other point beside it. */
const NAMES_POINT =
  /(?<!\p{L})indstillingens (?:pkt\.?|punkt) (?<label>\d{1,2})(?!\d| ?(?:og|,|-|–|samt) ?\d)/iu;

/** `Indstillingens punkt 2 godkendt` names the one point that is answered. */
function onlyPoint(start: string): string | null {
  const said = start.trim();
  const named =
    /^(?:Indstillingens punkt|Ad)\s(?<label>\d{1,2})\b/.exec(said) ??
    NAMES_POINT.exec(said.split(/[.!?]\s+\p{Lu}/u, 1)[0] ?? "");
  return named?.groups?.label ?? null;
}
