import { type Block, heading, item as itemBlock, line, list, paragraph, title } from "../blocks.ts";
import { longDate, weekday } from "../dates.ts";
import type { SampleItem, SampleMeeting } from "../paper.ts";

/** The number alone on a line, then the title and the case number; `Beslutninger` before the case, proposals under `Beslutningspunkter`. */
export function emnWeb(meeting: SampleMeeting): readonly Block[] {
  return [
    title(`Referat ${longDate(meeting.date)} kl. ${meeting.start}`),
    paragraph(`${meeting.body} - ${meeting.place}`),
    paragraph(`Udvalg: ${meeting.body}`),
    paragraph(`Mødedato: ${weekday(meeting.date)} den ${longDate(meeting.date)} kl. ${meeting.start}`),
    paragraph(`Mødested: ${meeting.place}`),
    paragraph(`Mødedeltagere: ${meeting.present.join(", ")}`),
    ...meeting.items.flatMap(itemBlocks),
  ];
}

function itemBlocks(each: SampleItem): readonly Block[] {
  return [
    line(each.number),
    itemBlock(each.title),
    paragraph(each.caseNumber ?? ""),
    ...each.sections.flatMap((section): readonly Block[] => {
      if (section.kind === "decision")
        return [
          heading("Beslutninger"),
          ...(each.decisions ?? []).map((decision) => paragraph(decision.text)),
        ];
      if (section.kind === "recommendation") {
        return [
          heading("Beslutningspunkter"),
          paragraph("Det indstilles:"),
          ...(each.recommendations ?? []).map((point) =>
            paragraph(`At ${point.number ?? ""}) ${point.text}`),
          ),
        ];
      }
      if (section.kind === "attachments") return [heading("Bilag"), list(...(each.attachments ?? []))];
      return [heading(section.heading), ...section.blocks];
    }),
  ];
}
