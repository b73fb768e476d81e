import { ReadFailure } from "../../pipeline/failure.ts";
import { defaultReadSettings } from "../../pipeline/reading/read-settings.ts";
import { makeStages, type Stages } from "../../pipeline/stages/index.ts";
import { stageVersions } from "../../pipeline/stages/versions.ts";
import type { DocumentReading } from "../../schemas/reading.ts";

type Versions = Record<keyof Stages, string>;

export interface Fake {
  readonly stages: Stages;
  /** How often each stage did its work: a result from the cache does not count. */
  readonly ran: Record<keyof Stages, number>;
}

/**
 * Stages that do as little as a test of the batch needs: a page a form feed, `OCR` at the start of a damaged one, an
 * item a line beginning with `#`, `DAMAGED` repaired with whatever word the clean papers attest most.
 */
export function fakeStages(change: { versions?: Partial<Versions>; segmentCase?: "upper" } = {}): Fake {
  const real = makeStages(defaultReadSettings, { versions: { ...stageVersions, ...change.versions } });
  const ran = { ingest: 0, read: 0, repair: 0, segment: 0, extract: 0, compare: 0, store: 0 };
  const counted = <Input, Output>(
    stage: { name: keyof Stages; version: string; settings: object },
    work: (input: Input) => Output,
  ) => ({
    name: stage.name,
    version: stage.version,
    settings: {},
    run: async (input: Input) => {
      ran[stage.name] += 1;
      return work(input);
    },
  });
  const stages: Stages = {
    ...real,
    read: counted(real.read, ({ source }) => {
      const text = new TextDecoder().decode(source.bytes);
      if (text.startsWith("BROKEN"))
        throw new ReadFailure("damaged", `${source.path}: broken`, "Scan it again.");
      return readingOf(text);
    }),
    repair: counted(real.repair, ({ reading, knowledge }) => {
      const rawText = reading.pages.map((page) => page.text).join("\f");
      const word = knowledge.attested.get("Ishøj") ? "Ishøj" : "Ishgj";
      const text = rawText.replaceAll("Ishgj", word);
      let offset = 0;
      const pageSpans = reading.pages.map((page) => {
        const span = { start: offset, end: offset + page.text.length };
        offset = span.end + 1;
        return { number: page.number, span, rawSpan: span };
      });
      return { rawText, text, repairs: [], pageSpans, edits: [], diagnostics: [] };
    }),
    segment: counted(real.segment, (document) => ({
      kind: "minutes" as const,
      title: change.segmentCase ? document.text.slice(0, 10).toUpperCase() : document.text.slice(0, 10),
      authority: "Birkelund Kommune",
      body: "Kulturudvalget",
      date: "2024-03-12",
      layout: "general",
      meeting: null,
      letter: null,
      headings: [],
      agendaItems: [...document.text.matchAll(/^#(?<title>.*)(?:\n(?!#).*)*/gm)].map((match, order) => ({
        id: `item-${order}`,
        span: { start: match.index, end: match.index + match[0].length },
        order,
        number: String(order + 1),
        title: match.groups?.title?.trim() ?? "",
        public: true,
        caseNumbers: [],
        attachments: [],
        sections: [],
        parent: null,
        confidence: 1,
      })),
      diagnostics: [],
    })),
    extract: counted(real.extract, () => ({
      recommendations: [],
      decisions: [],
      legalReferences: [],
      deadlines: [],
      amounts: [],
      diagnostics: [],
    })),
    compare: counted(real.compare, () => []),
    ingest: real.ingest,
  };
  return { stages, ran };
}

function readingOf(text: string): DocumentReading {
  const pages = text.split("\f").map((page, index) => ({
    number: index + 1,
    width: 595.3,
    height: 841.9,
    status: page.startsWith("FAILED") ? ("failed" as const) : ("ok" as const),
    failure: page.startsWith("FAILED")
      ? { code: "timed-out", message: "too slow", remedy: "try again" }
      : null,
    textSource: page.startsWith("OCR") ? ("ocr" as const) : ("plain" as const),
    quality: 1,
    confidence: page.startsWith("OCR") ? 90 : null,
    rotation: 0,
    skew: 0,
    sourceReason: "test",
    text: page,
    words: [],
    furniture: [],
    rereads: [],
  }));
  return { mediaType: "text/plain", pages, metadataTitle: null };
}
