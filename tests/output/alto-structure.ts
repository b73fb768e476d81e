import { parse } from "parse5";

/**
 * What ALTO 4.4 asks of the elements that are written here: which may stand in which, in which order, with which
 * attributes. Read off the public schema, which is under another licence and therefore not kept beside the tests.
 */
const rules: Readonly<
  Record<
    string,
    {
      readonly children: readonly string[];
      readonly needs: readonly string[];
      readonly may: readonly string[];
    }
  >
> = {
  alto: {
    children: ["description", "styles", "tags", "readingorder", "layout"],
    needs: [],
    may: ["xmlns", "xmlns:xsi", "xsi:schemalocation", "schemaversion"],
  },
  description: {
    children: ["measurementunit", "sourceimageinformation", "ocrprocessing", "processing"],
    needs: [],
    may: [],
  },
  measurementunit: { children: [], needs: [], may: [] },
  sourceimageinformation: {
    children: ["filename", "fileidentifier", "documentidentifier"],
    needs: [],
    may: [],
  },
  filename: { children: [], needs: [], may: [] },
  documentidentifier: { children: [], needs: [], may: [] },
  processing: {
    children: [
      "processingcategory",
      "processingdatetime",
      "processingagency",
      "processingstepdescription",
      "processingstepsettings",
      "processingsoftware",
    ],
    needs: ["id"],
    may: [],
  },
  processingstepdescription: { children: [], needs: [], may: [] },
  processingsoftware: {
    children: ["softwarecreator", "softwarename", "softwareversion", "applicationdescription"],
    needs: [],
    may: [],
  },
  softwarename: { children: [], needs: [], may: [] },
  softwareversion: { children: [], needs: [], may: [] },
  styles: { children: ["textstyle", "paragraphstyle"], needs: [], may: [] },
  textstyle: { children: [], needs: [], may: ["id", "fontsize"] },
  layout: { children: ["page"], needs: [], may: [] },
  page: {
    children: ["topmargin", "leftmargin", "rightmargin", "bottommargin", "printspace"],
    needs: ["id", "physical_img_nr"],
    may: ["width", "height", "pc", "lang", "pageclass"],
  },
  topmargin: { children: ["textblock"], needs: [], may: [] },
  bottommargin: { children: ["textblock"], needs: [], may: [] },
  printspace: { children: ["textblock"], needs: [], may: ["hpos", "vpos", "width", "height"] },
  textblock: { children: ["textline"], needs: ["id"], may: ["hpos", "vpos", "width", "height"] },
  textline: {
    children: ["string", "sp", "hyp"],
    needs: [],
    may: ["id", "stylerefs", "hpos", "vpos", "width", "height"],
  },
  string: {
    children: [],
    needs: ["content"],
    may: ["hpos", "vpos", "width", "height", "wc", "subs_type", "subs_content"],
  },
  sp: { children: [], needs: [], may: ["hpos", "vpos", "width"] },
  hyp: { children: [], needs: ["content"], may: [] },
};

/** Children that come in any order among themselves. */
const unordered = new Set(["textline"]);

interface Element {
  readonly nodeName: string;
  readonly attrs: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes: readonly Element[];
}

/** Everything that the structure has no place for, as sentences; empty where the file holds. */
export function altoFaults(xml: string): string[] {
  // The parser is one for HTML: it wants every element closed by name.
  const closed = xml
    .replace(/<\?xml[^>]*\?>/u, "")
    .replace(/<([A-Za-z]\w*)\b((?:\s[^<>]*)?)\/>/gu, "<$1$2></$1>");
  const html = parse(`<!DOCTYPE html><body>${closed}</body>`) as unknown as Element;
  const body = html.childNodes.find(({ nodeName }) => nodeName === "html")?.childNodes[1];
  const root = body?.childNodes.find(({ nodeName }) => nodeName === "alto");
  if (!root) return ["there is no alto element"];
  const faults: string[] = [];
  const ids = new Set<string>();
  const references: string[] = [];
  const look = (element: Element): void => {
    const rule = rules[element.nodeName];
    if (!rule) {
      faults.push(`unknown element ${element.nodeName}`);
      return;
    }
    for (const { name, value } of element.attrs) {
      if (![...rule.needs, ...rule.may].includes(name)) faults.push(`${element.nodeName} has no ${name}`);
      if (name === "id" && ids.has(value)) faults.push(`two elements have the id ${value}`);
      if (name === "id" && !/^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(value)) faults.push(`${value} is no id`);
      if (name === "id") ids.add(value);
      if (name === "stylerefs") references.push(...value.split(" "));
      if (/^(?:hpos|vpos|width|height|wc|pc|fontsize)$/u.test(name) && !Number.isFinite(Number(value)))
        faults.push(`${element.nodeName} ${name}=${value} is no number`);
      if (/^(?:wc|pc)$/u.test(name) && !(Number(value) >= 0 && Number(value) <= 1))
        faults.push(`${name}=${value} is not within 0..1`);
      if (name === "subs_type" && !/^(?:HypPart1|HypPart2|Abbreviation)$/u.test(value))
        faults.push(`${value} is no kind of substitution`);
    }
    for (const need of rule.needs)
      if (!element.attrs.some(({ name }) => name === need)) faults.push(`${element.nodeName} lacks ${need}`);
    let last = -1;
    for (const child of element.childNodes.filter(({ nodeName }) => !nodeName.startsWith("#"))) {
      const at = rule.children.indexOf(child.nodeName);
      if (at < 0) faults.push(`${element.nodeName} may not hold ${child.nodeName}`);
      if (at < last && !unordered.has(element.nodeName)) faults.push(`${child.nodeName} comes too late`);
      last = at;
      look(child);
    }
  };
  look(root);
  for (const reference of references) if (!ids.has(reference)) faults.push(`nothing has the id ${reference}`);
  return faults;
}
