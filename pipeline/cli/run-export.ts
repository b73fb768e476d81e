import { createWriteStream, type WriteStream } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Corpus } from "../../corpus/corpus.ts";
import { openCorpus } from "../../corpus/index.ts";
import type { ExportedDocument, OutputFormat } from "../../output/formats/format.ts";
import { formats } from "../../output/formats/index.ts";
import { hasPages } from "../../output/page-text/has-pages.ts";
import type { Inconsistency } from "../../schemas/inconsistency.ts";
import type { DocumentRecord } from "../../schemas/record.ts";
import type { Cli } from "./cli.ts";
import { UsageError } from "./usage-error.ts";

export interface ExportOptions {
  readonly corpus: string;
  readonly format: string;
  readonly out?: string;
  readonly bom?: true;
}

/**
 * Writes documents of the corpus in a format. Returns how many the format could not write, or not whole: each is named
 * on stderr. Papers without pages are counted there instead where the whole corpus goes into a format of pages.
 * @throws CorpusFailure, UsageError
 */
export async function runExport(named: readonly string[], options: ExportOptions, cli: Cli): Promise<number> {
  const format = formats.find(({ name }) => name === options.format);
  if (!format)
    throw new UsageError(`There is no format ${options.format}`, "`punktum export --help` lists them.");
  const corpus = await openCorpus(options.corpus, { readOnly: true });
  try {
    const ids = named.length > 0 ? await idsOf(corpus, named) : null;
    const toFolder = options.out ?? (goesToStdout(format, ids) ? null : missingFolder(format));
    let lacking = 0;
    let written = 0;
    const pageless = new Map<string, number>();
    const lack = (line: string) => {
      lacking += 1;
      cli.stderr.write(`${line}\n`);
    };
    const sink = toFolder === null ? stdoutSink(cli) : folderSink(toFolder);
    for await (const { file, content } of format.write(documentsOf(corpus, ids, lack), {
      bom: options.bom === true,
      onSkip: ({ source }, reason) => {
        // Of a whole corpus some papers have no pages, and lack nothing; whoever names one wants it.
        if (ids === null && !hasPages(source))
          pageless.set(source.mediaType, (pageless.get(source.mediaType) ?? 0) + 1);
        else lack(`Left out ${source.path}: ${reason}`);
      },
    })) {
      written += 1;
      await sink.write(file, content);
    }
    for (const path of await sink.end()) cli.stderr.write(`${path}\n`);
    for (const [mediaType, count] of pageless)
      cli.stderr.write(
        `Left out ${count} × ${mediaType}: it has no pages, so ${format.name} cannot hold it\n`,
      );
    return written === 0 ? lacking + pageless.size : lacking;
  } finally {
    await corpus.close();
  }
}

function goesToStdout({ files }: OutputFormat, ids: readonly string[] | null): boolean {
  return files === "one" || (files === "each" && ids?.length === 1);
}

function missingFolder({ name, files }: OutputFormat): never {
  const why = files === "many" ? "writes several files" : "writes one file a document";
  throw new UsageError(`${name} ${why}`, "Name a folder for them with --out FOLDER.");
}

/** Each name is a path or the beginning of an id that fits one document. */
async function idsOf(corpus: Corpus, named: readonly string[]): Promise<readonly string[]> {
  const files = await corpus.files.all();
  const ids: string[] = [];
  for (const name of named) {
    const path = resolve(name);
    // A name typed on one system may be written with other code points than on the one that the file came from.
    const byPath = (
      files.find((file) => file.path === path) ??
      files.find((file) => file.path.normalize() === path.normalize())
    )?.sha256;
    const found = byPath ? [byPath] : await corpus.documents.idsStartingWith(name.toLowerCase());
    const id = found[0];
    if (id === undefined) {
      throw new UsageError(
        `The corpus has no document ${name}`,
        "Name its path or the first digits of its id.",
      );
    }
    if (found.length > 1) {
      throw new UsageError(`${found.length} documents begin with ${name}`, "Write more digits of the id.");
    }
    ids.push(id);
  }
  return ids;
}

/** @param lack is told of documents that have pages which could not be read */
async function* documentsOf(
  corpus: Corpus,
  ids: readonly string[] | null,
  lack: (line: string) => void,
): AsyncIterable<ExportedDocument> {
  const between = await findingsBetween(corpus);
  for await (const stored of ids === null ? corpus.documents.records() : recordsOf(corpus, ids)) {
    const found = between.get(stored.id) ?? [];
    const record = { ...stored, inconsistencies: [...stored.inconsistencies, ...found] };
    const failed = record.pages.filter(({ status }) => status === "failed").map(({ number }) => number);
    if (failed.length > 0) {
      const pages = `${failed.length} of ${record.account.pages} pages`;
      lack(`Not whole: ${record.source.path}: ${pages} could not be read (${shortList(failed)})`);
    }
    yield {
      record,
      reading: () => corpus.documents.reading(record.id),
      edits: () => corpus.documents.edits(record.id),
      source: () => readFile(record.source.path).catch(() => undefined),
    };
  }
}

/** What contradicts between drafts and copies, by the newer of the two documents. */
async function findingsBetween(corpus: Corpus): Promise<ReadonlyMap<string, readonly Inconsistency[]>> {
  const found = new Map<string, Inconsistency[]>();
  for (const { id } of await corpus.findings.families()) {
    for (const { newer, finding } of await corpus.findings.between(id)) {
      const known = found.get(newer);
      if (known) known.push(finding);
      else found.set(newer, [finding]);
    }
  }
  return found;
}

/** `3, 7, 8 and 40 more`. */
function shortList(numbers: readonly number[]): string {
  const shown = numbers.slice(0, 10).join(", ");
  return numbers.length > 10 ? `${shown} and ${numbers.length - 10} more` : shown;
}

async function* recordsOf(corpus: Corpus, ids: readonly string[]): AsyncIterable<DocumentRecord> {
  for (const id of ids) {
    const record = await corpus.documents.record(id);
    if (!record) {
      throw new UsageError(
        `Document ${id.slice(0, 8)} could not be read, so there is nothing to export`,
        "`punktum run` on its path names the cause.",
      );
    }
    yield record;
  }
}

interface Sink {
  write(file: string, content: string | Uint8Array): Promise<void>;
  /** Ends all files. Returns their paths. */
  end(): Promise<readonly string[]>;
}

function stdoutSink({ stdout }: Cli): Sink {
  return { write: (_file, content) => written(stdout, content), end: async () => [] };
}

function folderSink(folder: string): Sink {
  let path = "";
  let stream: WriteStream | undefined;
  const opened = new Set<string>();
  const close = () => new Promise<void>((done) => (stream ? stream.end(() => done()) : done()));
  return {
    async write(file, content) {
      if (path !== join(folder, file)) {
        await close();
        await mkdir(folder, { recursive: true });
        path = join(folder, file);
        stream = createWriteStream(path, { flags: opened.has(path) ? "a" : "w" });
        opened.add(path);
      }
      if (stream) await written(stream, content);
    },
    async end() {
      await close();
      return [...opened];
    },
  };
}

/** Resolves when the stream has taken the content: a large corpus must not pile up in memory. */
function written(stream: NodeJS.WritableStream, content: string | Uint8Array): Promise<void> {
  return new Promise((done, failed) => stream.write(content, (error) => (error ? failed(error) : done())));
}
