/** A page as it lies in the PDF's own space, and how far it is turned until it is as shown and upright. */
export interface PageGeometry {
  /** Lower left corner and size of the visible box, in points, before turning. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Clockwise degrees: 0, 90, 180 or 270. */
  readonly rotation: number;
}

/** A point of the upright page (origin top left, y down) in the PDF's own space (origin bottom left, y up). */
export function toPdfSpace(page: PageGeometry, x: number, y: number): [number, number] {
  const { width, height } = page;
  const [left, top] =
    page.rotation === 90
      ? [y, height - x]
      : page.rotation === 180
        ? [width - x, height - y]
        : page.rotation === 270
          ? [width - y, x]
          : [x, y];
  return [page.x + left, page.y + height - top];
}
