import { type Block, item as itemBlock, line, paragraph, title } from "../blocks.ts";
import { longDate, weekday } from "../dates.ts";
import type { SampleMeeting } from "../paper.ts";

/** `1 Title` with no dot; what was decided stands on the next line, without a heading. */
export function parish(meeting: SampleMeeting): readonly Block[] {
  return [
    title(`Referat fra ${meeting.body.toLowerCase()}smøde`),
    line(`${meeting.authority ?? meeting.body}`),
    line(`${weekday(meeting.date)} den ${longDate(meeting.date)} kl. ${meeting.start} i ${meeting.place}`),
    line(`Til stede: ${meeting.present.join(", ")}`),
    line(`Afbud: ${meeting.absent.join(", ")}`),
    ...meeting.items.flatMap((each): readonly Block[] => [
      itemBlock(`${each.number} ${each.title}`),
      ...each.sections.flatMap((section) => section.blocks),
      ...(each.decisions ?? []).map((decision) => paragraph(decision.text)),
    ]),
  ];
}
