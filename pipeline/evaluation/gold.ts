import { z } from "zod";
import { DocumentKind } from "../../schemas/document-kind.ts";
import { ReadFailure } from "../failure.ts";

const text = z.string();
const Side = z.object({ count: z.number().nullish(), parties: z.array(text).optional() });

const GoldItem = z.object({
  number: text.nullable(),
  title: text,
  public: z.boolean().optional(),
  caseNumbers: z.array(text).optional(),
  attachments: z.array(text).optional(),
  sections: z.array(text).optional(),
  /** Set where the gold says that an item has a decision text, or that it has none (`null`). */
  decision: text.nullish(),
});
export type GoldItem = z.infer<typeof GoldItem>;

const GoldRecommendation = z.object({
  agendaItem: text.nullable(),
  number: text.nullish(),
  text,
  by: z.array(text).optional(),
});

const GoldDecision = z.object({
  agendaItem: text.nullable(),
  outcome: text,
  quote: text,
  decidedBy: text.nullish(),
  date: text.nullish(),
  recommendation: text.nullish(),
  history: z.boolean().optional(),
  vote: z.object({ for: Side, against: Side, abstained: Side }).nullish(),
  dissent: z.array(z.object({ name: text, party: text.optional() })).optional(),
});
export type GoldDecision = z.infer<typeof GoldDecision>;

/**
 * What is true of a document. A family that is absent is not scored; `[]` says that there is none. Families that other
 * scorers read are kept as they are (`looseObject`).
 */
export const Gold = z.looseObject({
  source: text.optional(),
  kind: DocumentKind.optional(),
  title: text.optional(),
  authority: text.nullish(),
  body: text.nullish(),
  date: text.nullish(),
  headings: z.array(text).optional(),
  letter: z
    .object({
      sender: text.nullish(),
      recipients: z.array(text).optional(),
      subject: text.nullish(),
      journalNumber: text.nullish(),
      signatories: z.array(z.object({ name: text, title: text.optional() })).optional(),
    })
    .nullish(),
  agendaItems: z.array(GoldItem).optional(),
  recommendations: z.array(GoldRecommendation).optional(),
  decisions: z.array(GoldDecision).optional(),
  present: z.array(text).optional(),
});
export type Gold = z.infer<typeof Gold>;

/** Minutes as an open archive exports them: one decision text an item. */
const Meeting = z.object({
  committee: text,
  date: text,
  present: z.array(text),
  items: z.array(
    z.object({
      number: text,
      title: text,
      caseNumber: text.nullish(),
      decision: text.nullable(),
      closed: z.boolean(),
      attachments: z.array(text),
    }),
  ),
});

/** An agenda as a publishing system exports it: the fields of each item. */
const Publication = z.array(
  z.object({
    number: text,
    title: text,
    public: text,
    fields: z.array(z.object({ caption: text, isFeedback: text, text })),
    enclosures: z.array(text),
  }),
);

const CLOSED_PREFIX = /^Lukket:\s*/;

/** Reads gold in any of the known formats. @throws ReadFailure where the JSON is none of them. */
export function parseGold(path: string, content: string): Gold {
  const json: unknown = parseJson(path, content);
  const meeting = Meeting.safeParse(json);
  if (meeting.success) return fromMeeting(meeting.data);
  const publication = Publication.safeParse(json);
  if (publication.success) return fromPublication(publication.data);
  const gold = Gold.safeParse(json);
  if (gold.success) return gold.data;
  throw new ReadFailure(
    "unknown-format",
    `${path} holds no gold: ${gold.error.issues[0]?.message ?? "unknown form"}`,
    "Give a file with those fields of the record that are known to be true of the document.",
  );
}

function parseJson(path: string, content: string): unknown {
  try {
    return JSON.parse(content);
  } catch (cause) {
    throw new ReadFailure("damaged", `${path} is no JSON`, "Mend the file or leave it out.", { cause });
  }
}

function fromMeeting(meeting: z.infer<typeof Meeting>): Gold {
  return {
    body: meeting.committee,
    date: meeting.date.slice(0, 10),
    present: meeting.present,
    agendaItems: meeting.items.map((item) => ({
      number: item.number,
      title: item.closed ? item.title.replace(CLOSED_PREFIX, "") : item.title,
      public: !item.closed,
      ...(item.caseNumber ? { caseNumbers: [item.caseNumber] } : {}),
      attachments: item.attachments,
      decision: item.decision,
    })),
  };
}

function fromPublication(items: z.infer<typeof Publication>): Gold {
  return {
    agendaItems: items.map((item) => ({
      number: item.number,
      title: item.title,
      public: item.public === "True",
      attachments: item.enclosures,
      decision: item.fields.find((field) => field.isFeedback === "True" && field.text !== "")?.text ?? null,
    })),
  };
}
