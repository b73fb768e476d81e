import { capitalLabels } from "./capital-labels.ts";
import { caseNumberLine } from "./case-number-line.ts";
import { competenceLine } from "./competence-line.ts";
import { courseMatrix } from "./course-matrix.ts";
import { edoc } from "./edoc.ts";
import { general } from "./general.ts";
import { itemType } from "./item-type.ts";
import type { Layout } from "./layout.ts";
import { numberedRegister } from "./numbered-register.ts";
import { oldProtocol } from "./old-protocol.ts";
import { openDoors } from "./open-doors.ts";
import { parliament } from "./parliament.ts";
import { polweb } from "./polweb.ts";
import { runningNumbers } from "./running-numbers.ts";
import { sbsys } from "./sbsys.ts";
import { smallCouncil } from "./small-council.ts";
import { webNumberLine } from "./web-number-line.ts";
import { webPunkt } from "./web-punkt.ts";
import { webPunktColon } from "./web-punkt-colon.ts";

export type { Layout } from "./layout.ts";

/** Where two layouts fit equally, the earlier one wins: the more particular stand first. */
export const layouts: readonly Layout[] = [
  numberedRegister,
  oldProtocol,
  parliament,
  webNumberLine,
  webPunktColon,
  courseMatrix,
  webPunkt,
  edoc,
  itemType,
  capitalLabels,
  competenceLine,
  runningNumbers,
  polweb,
  caseNumberLine,
  openDoors,
  sbsys,
  smallCouncil,
];

const FITS = 1;
/** A layout shows itself early; the rest of a long paper is not searched for it. */
const SEARCHED = 60_000;

/** The layout with the most evidence, or the general one. `without` names layouts that must not be used. */
export function chooseLayout(text: string, without: readonly string[] = []): Layout {
  const start = text.slice(0, SEARCHED);
  let best: Layout = general;
  let most = FITS - 1e-9;
  for (const layout of layouts) {
    if (without.includes(layout.name)) continue;
    let weight = 0;
    for (const { sign, weight: one } of layout.evidence) if (sign.test(start)) weight += one;
    if (weight > most) {
      best = layout;
      most = weight + 1e-9;
    }
  }
  return best;
}

export function layoutNamed(name: string): Layout {
  return layouts.find((layout) => layout.name === name) ?? general;
}
