import { isPageImage } from "../image/image-marks.ts";
import { child, type XmlElement } from "./xml.ts";

/** Pictures of a DOCX by what becomes of them. */
export interface DocxPictures {
  /** Files of pictures as large as a scanned page pasted in, each once, in the order of the document. */
  readonly scans: readonly Uint8Array[];
  /** Pictures that may hold writing and are not read: middling ones, and drawings of no kind that can be read. */
  readonly unread: number;
}

const a4Points = 595.3 * 841.9;
/** Shares of a page from which a picture may be a scanned sheet, and under which it is a logo or an ornament. */
const sheet = 0.25;
const ornament = 0.06;
/** English Metric Units, Word's measure of drawings, to a point. */
const unitsPerPoint = 12_700;
const pointsPer = { pt: 1, in: 72, cm: 28.35, mm: 2.835, px: 0.75 } as const;

/** Finds the pictures that a document shows. `partOf` gives the file behind a relation's id. */
export function picturesOf(body: XmlElement, partOf: (id: string) => Uint8Array | undefined): DocxPictures {
  const scans = new Map<string, Uint8Array>();
  let unread = 0;
  for (const { id, share } of shownPictures(body, undefined)) {
    if (share < ornament) continue;
    const file = partOf(id);
    if (file && share >= sheet && isPageImage(file)) scans.set(id, file);
    else unread += 1;
  }
  return { scans: [...scans.values()], unread };
}

/** A picture and the share of an A4 page that it is shown at. */
interface ShownPicture {
  readonly id: string;
  readonly share: number;
}

/** Pictures, each of which newer programs write down twice; the share is that of the nearest frame that tells its size. */
function shownPictures(element: XmlElement, around: number | undefined): ShownPicture[] {
  const share = shareOf(element) ?? around;
  return element.children.flatMap((node) => {
    if (typeof node === "string" || node.name === "mc:Fallback") return [];
    const id = node.attributes["r:embed"] ?? node.attributes["r:id"];
    if ((node.name === "a:blip" || node.name === "v:imagedata") && id !== undefined)
      return [{ id, share: share ?? sheet }];
    return shownPictures(node, share);
  });
}

/** The share of an A4 page that a drawing's frame covers; `undefined` for anything but a frame. */
function shareOf(element: XmlElement): number | undefined {
  const extent = child(element, "wp:extent")?.attributes;
  if (extent) return ((Number(extent.cx) / unitsPerPoint) * (Number(extent.cy) / unitsPerPoint)) / a4Points;
  if (element.name !== "v:shape") return undefined;
  const [width, height] = [styled(element, "width"), styled(element, "height")];
  return width === undefined || height === undefined ? undefined : (width * height) / a4Points;
}

/** A length of a VML shape's style, in points. */
function styled(shape: XmlElement, property: "width" | "height"): number | undefined {
  const pattern = new RegExp(`(?:^|;)\\s*${property}:\\s*(?<value>[\\d.]{1,12})(?<unit>pt|in|cm|mm|px)`, "u");
  const { value, unit } = pattern.exec(shape.attributes.style ?? "")?.groups ?? {};
  return value === undefined ? undefined : Number(value) * pointsPer[unit as keyof typeof pointsPer];
}
