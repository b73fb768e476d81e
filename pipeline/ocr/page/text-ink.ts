import { findComponents, type InkComponent } from "./components.ts";
import type { InkMap } from "./ink-map.ts";

/** The ink of a page that can be writing: without specks, rules, frames, dark edges and punch holes. */
export interface TextInk {
  readonly components: readonly InkComponent[];
  /** Contrast from which a pixel was taken as ink. */
  readonly threshold: number;
}

/** Writing is at least so tall, inches: the x-height of 4 point type. */
const minLetterInches = 0.03;
/** And at most so tall: larger is a heading on a poster, a picture or a stamp. */
const maxLetterInches = 0.8;
/** A word may hang together; what is wider is a rule or a frame. */
const maxWordInches = 3;

/** Finds what can be letters or words among the ink of at least `threshold` contrast. */
export function findTextInk(map: InkMap, threshold: number): TextInk {
  const components = findComponents(map, threshold).filter((component) => isLetterLike(component, map));
  return { components, threshold };
}

function isLetterLike(component: InkComponent, { dpi, width, height }: InkMap): boolean {
  const across = component.right - component.left;
  const down = component.bottom - component.top;
  const smallest = minLetterInches * dpi;
  if (Math.max(across, down) < smallest || Math.min(across, down) < 2) return false;
  if (Math.min(across, down) > maxLetterInches * dpi || Math.max(across, down) > maxWordInches * dpi)
    return false;
  const touchesEdge =
    component.left <= 1 ||
    component.top <= 1 ||
    component.right >= width - 1 ||
    component.bottom >= height - 1;
  const isSolid = component.area > 0.7 * across * down;
  const isBig = Math.min(across, down) > 0.15 * dpi;
  const isRule = Math.max(across, down) > 12 * Math.min(across, down);
  return !touchesEdge && !isRule && !(isSolid && isBig);
}
