import { type Block, heading, item as itemBlock, line, paragraph, title } from "../blocks.ts";
import { longDate } from "../dates.ts";
import type { SampleItem, SampleMeeting } from "../paper.ts";
import { recommendationBlocks } from "./recommendation-blocks.ts";

/** `Punkt 3: Title`, `Sagsnr.`, `Beslutning` first of all sections; a closed item is only a title and what was decided. */
export function punktColon(meeting: SampleMeeting): readonly Block[] {
  return [
    title(`Referat ${longDate(meeting.date)} kl. ${meeting.start}`),
    line(meeting.body),
    line(`Mødested: ${meeting.place}`),
    line(`Mødedeltagere: ${meeting.present.join(", ")}`),
    ...meeting.items.flatMap((each) => itemBlocks(each, meeting)),
  ];
}

function itemBlocks(each: SampleItem, meeting: SampleMeeting): readonly Block[] {
  const closed = each.public === false;
  return [
    itemBlock(`Punkt ${each.number}: ${closed ? "Lukket: " : ""}${each.title}`),
    ...(each.caseNumber === undefined ? [] : [line(`Sagsnr. ${each.caseNumber}`)]),
    ...(closed ? (each.decisions ?? []).map((decision) => paragraph(decision.text)) : []),
    ...each.sections.flatMap((section): readonly Block[] => {
      if (section.kind === "decision") {
        return [
          heading("Beslutning"),
          ...(each.decisions ?? []).map((decision) => paragraph(decision.text)),
          ...(meeting.absent.length > 0 ? [paragraph(`Afbud: ${meeting.absent.join(", ")}`)] : []),
        ];
      }
      if (section.kind === "recommendation")
        return [heading("Indstilling"), ...recommendationBlocks(each, "indstiller,")];
      if (section.kind === "attachments")
        return [heading("Bilag"), ...(each.attachments ?? []).map((name) => line(name))];
      return [heading(section.heading), ...section.blocks];
    }),
  ];
}
