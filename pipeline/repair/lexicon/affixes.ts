/** Flags of the Danish Hunspell dictionary that the expansion must know; the affix file names them. */
export interface SpecialFlags {
  readonly forbidden: string;
  readonly needAffix: string;
  readonly compoundBegin: string;
  readonly compoundEnd: string;
  readonly onlyInCompound: string;
}

interface AffixRule {
  readonly strip: string;
  readonly add: string;
  readonly flags: readonly string[];
  readonly condition: RegExp | null;
  /** Word class that the file notes after the rule, e.g. `GENITIV`. */
  readonly tag: string;
}

export interface AffixTable {
  readonly special: SpecialFlags;
  readonly suffixes: ReadonlyMap<string, readonly AffixRule[]>;
  readonly prefixes: ReadonlyMap<string, readonly AffixRule[]>;
}

export interface Form {
  readonly text: string;
  readonly flags: readonly string[];
  /** Empty for the stem itself. */
  readonly tag: string;
}

/** Reads a Hunspell affix file with numeric flags (`FLAG num`). */
export function parseAffixes(source: string): AffixTable {
  const suffixes = new Map<string, AffixRule[]>();
  const prefixes = new Map<string, AffixRule[]>();
  const options = new Map<string, string>();
  for (const line of source.split(/\r?\n/)) {
    if (line === "" || line.startsWith("#")) continue;
    const [kind, flag, strip, added, condition, ...rest] = line.split(/\s+/);
    if ((kind === "SFX" || kind === "PFX") && flag && added !== undefined && condition !== undefined) {
      const [add = "", flags = ""] = added.split("/");
      const pattern = kind === "SFX" ? `${condition}$` : `^${condition}`;
      const table = kind === "SFX" ? suffixes : prefixes;
      const rules = table.get(flag) ?? [];
      rules.push({
        strip: strip === "0" ? "" : (strip ?? ""),
        add: add === "0" ? "" : add,
        flags: flags === "" ? [] : flags.split(","),
        condition: condition === "." ? null : new RegExp(pattern, "u"),
        tag: rest[0]?.replace(/^\+/, "") ?? "",
      });
      table.set(flag, rules);
    } else if (kind && flag) options.set(kind, flag);
  }
  const option = (name: string) => options.get(name) ?? "";
  return {
    special: {
      forbidden: option("FORBIDDENWORD"),
      needAffix: option("NEEDAFFIX"),
      compoundBegin: option("COMPOUNDBEGIN"),
      compoundEnd: option("COMPOUNDEND"),
      onlyInCompound: option("ONLYINCOMPOUND"),
    },
    suffixes,
    prefixes,
  };
}

function suffixed(form: Form, table: AffixTable): Form[] {
  return form.flags.flatMap((flag) =>
    (table.suffixes.get(flag) ?? [])
      .filter((rule) => form.text.endsWith(rule.strip) && (rule.condition?.test(form.text) ?? true))
      .map((rule) => ({
        text: form.text.slice(0, form.text.length - rule.strip.length) + rule.add,
        flags: rule.flags,
        tag: rule.tag || form.tag,
      })),
  );
}

function prefixed(form: Form, flags: readonly string[], table: AffixTable): Form[] {
  return flags.flatMap((flag) =>
    (table.prefixes.get(flag) ?? [])
      .filter((rule) => form.text.startsWith(rule.strip) && (rule.condition?.test(form.text) ?? true))
      .map((rule) => ({ ...form, text: rule.add + form.text.slice(rule.strip.length) })),
  );
}

/** Every form of one line of the dictionary file, `stem/flag,flag st:…`; suffixes may take suffixes, two deep. */
export function expandEntry(line: string, table: AffixTable): Form[] {
  const entry = line.split(/[\t ](?=[a-z]{2}:)/, 1)[0] ?? "";
  const slash = entry.indexOf("/", 1);
  const text = slash < 0 ? entry : entry.slice(0, slash);
  const flags =
    slash < 0
      ? []
      : (
          entry
            .slice(slash + 1)
            .trim()
            .split(/\s/, 1)[0] ?? ""
        ).split(",");
  const stem: Form = { text, flags, tag: "" };
  if (flags.includes(table.special.forbidden)) return [];
  const first = suffixed(stem, table);
  const second = first.flatMap((form) => suffixed(form, table));
  const all = [stem, ...first, ...second];
  const turned = all.flatMap((form) => prefixed(form, flags, table));
  return [...all, ...turned].filter((form) => !form.flags.includes(table.special.needAffix));
}
