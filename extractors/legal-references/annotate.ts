import type { LegalReference } from "../../schemas/legal-reference.ts";
import type { PartialDate } from "../../schemas/partial-date.ts";
import type { ActIndex, KnownAct } from "./act-index.ts";
import { actByNickname } from "./acts/lookup.ts";
import { earlierActs } from "./acts/names-of-their-time.ts";
import { titleKey } from "./acts/title-key.ts";
import { nearestAct } from "./nearest-act.ts";
import type { Resolved } from "./resolve.ts";
import { folketingSession } from "./session.ts";
import type { ActName } from "./token.ts";

const PUBLISHED = new Set(["lov", "lovbekendtgørelse", "bekendtgørelse", "unknown"]);

/** Looks the act up in the facts and writes the reference. `date` is the document's, for the consolidation in force. */
export function annotate(
  found: Resolved,
  text: string,
  date: PartialDate | null,
  acts: ActIndex,
): Omit<LegalReference, "id"> {
  const { provision, span } = found;
  const act = found.act === null ? null : ofItsTime(found.act, date);
  const identified = act === null ? OPEN : identify(act, found.domain, date, acts);
  const reason = found.reason ?? identified.reason;
  return {
    span,
    quote: text.slice(span.start, span.end),
    act:
      act === null
        ? null
        : {
            name: act.name,
            title: act.title,
            type: act.type,
            number: act.number,
            date: act.date,
            session:
              act.session ?? (found.domain === "bill" ? folketingSession(Number(act.number), date) : null),
          },
    actSpan: found.actSpan,
    paragraph: provision?.paragraph ?? null,
    paragraphTo: provision?.paragraphTo ?? null,
    subsection: provision?.subsection ?? null,
    number: provision?.number ?? null,
    letter: provision?.letter ?? null,
    sentence: provision?.sentence ?? null,
    chapter: provision?.chapter ?? null,
    annex: provision?.annex ?? null,
    eli: identified.eli,
    noSuchAct: identified.noSuchAct,
    resolution: reason === null ? found.resolution : "unresolved",
    reason,
  };
}

/** A nickname means the act that had it when the paper was written. */
function ofItsTime(act: ActName, date: PartialDate | null): ActName {
  if (date === null || act.number !== null) return act;
  const short = /^[A-ZÆØÅ]{2,5}$/.test(act.name);
  const earlier = earlierActs.find(
    ({ name, until }) =>
      date < until && (name === act.name || (short && actByNickname(name)?.key === act.key)),
  );
  return earlier === undefined ? act : { ...act, title: earlier.title, key: titleKey(earlier.title) };
}

interface Identified {
  readonly eli: string | null;
  readonly reason: string | null;
  readonly noSuchAct: LegalReference["noSuchAct"];
}

const OPEN: Identified = { eli: null, reason: null, noSuchAct: null };

function identify(
  act: ActName,
  domain: Resolved["domain"],
  date: PartialDate | null,
  acts: ActIndex,
): Identified {
  if (domain === "union" || domain === "bill" || domain === "plan" || domain === "private") return OPEN;
  if (act.number !== null && act.date !== null) return byNumber(act, Number(act.number), act.date, acts);
  if (act.date !== null) return { ...OPEN, eli: signedOn(act, act.date, acts) };
  if (act.key === null) return OPEN;
  return { ...OPEN, eli: consolidationAt(acts.byTitle(act.key), date) };
}

/** An act cited by its day of signature: the one of its title, or the only one of its kind that was signed that day. */
function signedOn(act: ActName, date: PartialDate, acts: ActIndex): string | null {
  if (!PUBLISHED.has(act.type)) return null;
  const candidates =
    act.key === null
      ? acts.byDate(date).filter((one) => one.type === act.type)
      : acts.byTitle(act.key).filter((one) => one.date === date);
  const [only] = candidates;
  return only !== undefined && candidates.length === 1 ? `eli/lta/${only.year}/${only.number}` : null;
}

/** By rule: year of signature and number (it held for every act of Lovtidende A); null where the facts say that no act has both. */
function byNumber(act: ActName, number: number, date: PartialDate, acts: ActIndex): Identified {
  if (!PUBLISHED.has(act.type)) return OPEN;
  const year = Number(date.slice(0, 4));
  const known = acts.byNumber(year, number);
  const fits = known.some((one) => one.date.startsWith(date));
  if (!fits && (known.length > 0 || acts.isComplete(year))) {
    const near = nearestAct(act, acts);
    const nearest =
      near === undefined ? null : { type: near.type, number: String(near.number), date: near.date };
    return { eli: null, reason: `no act has number ${number} and date ${date}`, noSuchAct: { nearest } };
  }
  return { ...OPEN, eli: `eli/lta/${year}/${number}` };
}

/** The last consolidation, or the act itself, that was signed on or before the date; null where none is known. */
export function consolidationAt(versions: readonly KnownAct[], date: PartialDate | null): string | null {
  if (date === null) return null;
  const limit = date.length === 10 ? date : `${date}${date.length === 4 ? "-12-31" : "-31"}`;
  const current = versions.findLast((version) => version.date <= limit);
  return current === undefined ? null : `eli/lta/${current.year}/${current.number}`;
}
