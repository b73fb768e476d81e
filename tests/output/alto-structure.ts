import { altoRules, type ElementRule, type ValueRule } from "./alto-rules.ts";

interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Element[];
  text: string;
}

/** A tree of elements of XML without comments and sections; what is no such XML is a fault in words. */
function treeOf(xml: string, faults: string[]): Element | undefined {
  const root: Element = { name: "", attributes: new Map(), children: [], text: "" };
  const open = [root];
  for (const piece of xml.replace(/^<\?xml[^>]*\?>/u, "").match(/<[^>]*>|[^<]+/gu) ?? []) {
    const inside = open.at(-1) ?? root;
    if (!piece.startsWith("<")) inside.text += piece;
    else if (piece.startsWith("</")) {
      if (inside.name !== piece.slice(2, -1)) faults.push(`${piece} closes ${inside.name}`);
      if (open.length > 1) open.pop();
    } else {
      const name = /^<([\w:]+)/u.exec(piece)?.[1] ?? piece;
      const attributes = new Map<string, string>();
      for (const [, key = "", value = ""] of piece.matchAll(/\s([\w:]+)="([^"]*)"/gu)) {
        if (attributes.has(key)) faults.push(`${name} has ${key} twice`);
        attributes.set(key, value);
      }
      const element: Element = { name, attributes, children: [], text: "" };
      inside.children.push(element);
      if (!piece.endsWith("/>")) open.push(element);
    }
  }
  if (open.length > 1) faults.push(`${open.at(-1)?.name} is not closed`);
  return root.children[0];
}

const isFloat = (value: string) => /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/u.test(value);
const isName = (value: string) => /^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(value);

function fits(rule: ValueRule, value: string): boolean {
  if (rule instanceof RegExp) return rule.test(value);
  if (rule === "float") return isFloat(value);
  if (rule === "share") return isFloat(value) && Number(value) >= 0 && Number(value) <= 1;
  if (rule === "id") return isName(value);
  if (rule === "idrefs") return value.trim().split(/\s+/u).every(isName);
  if (rule === "language") return /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/u.test(value);
  return true;
}

function faultsOfElement(element: Element, rule: ElementRule): string[] {
  const { name, attributes, children } = element;
  const faults: string[] = [];
  const known: Record<string, ValueRule> = { ...rule.needs, ...rule.may };
  for (const [key, value] of attributes) {
    const kind = known[key];
    if (!kind) faults.push(`${name} has no ${key}`);
    else if (!fits(kind, value)) faults.push(`${name} may not have ${key}="${value}"`);
  }
  for (const need of Object.keys(rule.needs ?? {}))
    if (!attributes.has(need)) faults.push(`${name} lacks ${need}`);
  const order = children.map((child) => `${child.name} `).join("");
  if (!rule.content.test(order)) faults.push(`${name} may not hold ${order.trim() || "nothing"}`);
  if (!(rule.text ?? /^\s*$/u).test(element.text)) faults.push(`${name} may not say “${element.text}”`);
  return faults;
}

/** Everything that the rules have no place for, as sentences; empty where the file holds. */
export function altoFaults(xml: string): string[] {
  const faults: string[] = [];
  const root = treeOf(xml, faults);
  if (root?.name !== "alto") return [...faults, "there is no alto element"];
  if (!root.attributes.has("xmlns")) faults.push("alto is in no namespace");
  const ids = new Set<string>();
  const references: string[] = [];
  const look = (element: Element): void => {
    const rule = altoRules[element.name];
    faults.push(...(rule ? faultsOfElement(element, rule) : [`unknown element ${element.name}`]));
    for (const [key, value] of element.attributes) {
      if (key === "ID" && ids.has(value)) faults.push(`two elements have the ID ${value}`);
      if (key === "ID") ids.add(value);
      if (rule && (rule.may?.[key] ?? rule.needs?.[key]) === "idrefs")
        references.push(...value.split(/\s+/u));
    }
    element.children.forEach(look);
  };
  look(root);
  for (const reference of references) if (!ids.has(reference)) faults.push(`nothing has the ID ${reference}`);
  return faults;
}
