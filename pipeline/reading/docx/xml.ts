/** An element of an XML part; names keep their prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

const tag =
  /<(?:!--[\s\S]*?--|\?[\s\S]*?\?|!\[CDATA\[(?<data>[\s\S]*?)\]\]|![^>]*|(?<close>\/)?(?<name>[\w:.-]+)(?<rest>(?:[^>"']|"[^"]*"|'[^']*')*?)(?<empty>\/)?)>/g;
const attributePattern = /(?<name>[\w:.-]+)\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)')/g;
const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const deepest = 2000;

function unescapeXml(text: string): string {
  return text.replace(
    /&(?:#(?<decimal>\d{1,7})|#x(?<hex>[\da-f]{1,6})|(?<name>\w{1,8}));/gi,
    (whole, ...rest) => {
      const groups: Record<string, string | undefined> = rest.at(-1);
      const code = groups.decimal
        ? Number(groups.decimal)
        : groups.hex
          ? Number.parseInt(groups.hex, 16)
          : undefined;
      if (code !== undefined) return code <= 0x10ffff ? String.fromCodePoint(code) : "";
      return named[groups.name ?? ""] ?? whole;
    },
  );
}

/**
 * Reads an XML part into a tree. Entities that a part declares for itself are not expanded: there is no call for them
 * in a document, and a bomb is made of them.
 * @throws Error where the part is not closed.
 */
export function parseXml(source: string): XmlElement {
  const root: XmlElement = { name: "", attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  let from = 0;
  for (const match of source.matchAll(tag)) {
    const parent = open.at(-1) ?? root;
    if (match.index > from) parent.children.push(unescapeXml(source.slice(from, match.index)));
    from = match.index + match[0].length;
    const { data, close, name, rest = "", empty } = match.groups ?? {};
    if (data !== undefined) parent.children.push(data);
    if (name === undefined) continue;
    if (close) {
      if (open.length > 1) open.pop();
      continue;
    }
    const element: XmlElement = { name, attributes: attributesOf(rest), children: [] };
    parent.children.push(element);
    if (!empty) open.push(element);
    if (open.length > deepest) throw new Error("the document nests too deep");
  }
  if (open.length > 1) throw new Error("the document is cut off");
  return root;
}

function attributesOf(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const { groups } of source.matchAll(attributePattern))
    if (groups?.name) attributes[groups.name] = unescapeXml(groups.double ?? groups.single ?? "");
  return attributes;
}

/** The first child of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((node): node is XmlElement => typeof node !== "string" && node.name === name);
}

/** All children of that name. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (node): node is XmlElement => typeof node !== "string" && node.name === name,
  );
}

/** The `w:val` of a child, which is how Word keeps most of its settings. */
export function wordValue(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes["w:val"];
}
