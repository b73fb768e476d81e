import type { TitledAct } from "../extractors/legal-references/act-index.ts";
import { sameWord } from "../extractors/legal-references/acts/lookup.ts";
import { titleKey } from "../extractors/legal-references/acts/title-key.ts";

/** Acts that papers seldom cite, by title and by the nickname that the title states. */
export interface OtherActs {
  /** As packed in the facts; empty where no act has the key. */
  versions(key: string): string;
  titleStarting(words: readonly string[]): { readonly act: TitledAct; readonly count: number } | undefined;
  byNickname(name: string): TitledAct | undefined;
}

interface Line {
  readonly title: string;
  readonly packed: string;
}

/**
 * `title<TAB>nickname<TAB>DATE/NUMBER/KIND …`, one act a line. Only the first words of each title are read at once; the rest of
 * it when a paper names an act that begins so.
 */
export function parseOtherActs(lines: string): OtherActs {
  const byOpening = new Map<string, Line[]>();
  const nicknamed = new Map<string, Line[]>();
  for (const line of lines.split("\n")) {
    const [title = "", nickname = "", packed = ""] = line.split("\t");
    const act: Line = { title, packed };
    push(byOpening, opening(title), act);
    const short = nickname === "" && !title.includes(" ") ? titleKey(title) : nickname;
    if (short !== "") push(nicknamed, short, act);
  }
  const titled = ({ title }: Line): TitledAct => ({ title, key: titleKey(title) });
  return {
    versions: (key) =>
      (byOpening.get(opening(key)) ?? []).find((act) => titleKey(act.title) === key)?.packed ?? "",
    titleStarting(words) {
      let best: TitledAct | undefined;
      let count = 0;
      for (const line of byOpening.get(opening(words.join(" "))) ?? []) {
        const act = titled(line);
        const known = act.key.split(" ");
        if (known.length < 3 || known.length > words.length || known.length <= count) continue;
        if (!known.every((word, index) => sameWord(words[index] ?? "", word))) continue;
        best = act;
        count = known.length;
      }
      return best === undefined ? undefined : { act: best, count };
    },
    byNickname(name) {
      const [only, other] = nicknamed.get(name.toLowerCase()) ?? [];
      return only !== undefined && other === undefined ? titled(only) : undefined;
    },
  };
}

/** The first three words tell titles apart that all begin `lov om`. */
function opening(title: string): string {
  return title
    .slice(0, 80)
    .toLowerCase()
    .replace(/[^a-zæøåéü0-9-]{1,8}/g, " ")
    .split(" ", 3)
    .join(" ")
    .replace(/^(?<name>[a-zæøå-]{3,40}lov)$/, "$<name>en");
}

function push(map: Map<string, Line[]>, key: string, act: Line): void {
  const acts = map.get(key);
  if (acts === undefined) map.set(key, [act]);
  else acts.push(act);
}
