/** A layer's weights as its file holds them: `rows` by `columns`, the last column the bias, and a scale a row. */
export interface Weights {
  readonly rows: number;
  readonly columns: number;
  readonly values: Int8Array;
  /** What turns a sum of products of 8-bit numbers into the layer's own measure, row by row. */
  readonly scales: Float64Array;
}

/** An LSTM layer's weights: cell input, input gate, forget gate and output gate. */
export type Gates = readonly [Weights, Weights, Weights, Weights];

/**
 * The network that Tesseract's models for Latin script share: a filter, the largest of 3 × 3 places, an LSTM down each
 * column, one along the line, one back, one along again, and a probability for each character.
 */
export interface LineModel {
  /** Pixels to which a line is scaled. */
  readonly height: number;
  readonly filter: Weights;
  readonly down: Gates;
  readonly along: Gates;
  readonly back: Gates;
  readonly last: Gates;
  readonly output: Weights;
  /** What each output stands for; `null` is the one that says "no character here". */
  readonly characters: readonly (string | null)[];
}

const component = { network: 17, characters: 21, codes: 22 } as const;

/**
 * Reads a Tesseract model file (`traineddata`, unpacked) as Tesseract 4 and 5 write it, with weights of 8 bits.
 * @throws Error where the network is built in another way.
 */
export function readModel(file: Uint8Array): LineModel {
  const parts = componentsOf(file);
  const reader = new Reader(part(parts, component.network));
  const layers: Layer[] = [];
  readLayer(reader, layers);
  reader.text();
  reader.skip(4 * 3);
  const noCharacter = reader.int32();
  const [filter, down, along, back, last, output, ...others] = layers;
  if (filter?.length !== 1 || output?.length !== 1 || others.length > 0)
    throw unfit("another order of layers");
  const characters = charactersOf(parts, noCharacter);
  return {
    height: 36,
    filter: filter[0],
    down: gatesOf(down),
    along: gatesOf(along),
    back: gatesOf(back),
    last: gatesOf(last),
    output: output[0],
    characters,
  };
}

type Layer = readonly [Weights] | Gates;

function gatesOf(layer: Layer | undefined): Gates {
  if (layer?.length !== 4) throw unfit("another order of layers");
  return layer;
}

function unfit(why: string): Error {
  return new Error(`The model cannot be read: ${why}`);
}

function componentsOf(file: Uint8Array): (Uint8Array | undefined)[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const offsets = Array.from({ length: view.getInt32(0, true) }, (_, index) =>
    Number(view.getBigInt64(4 + 8 * index, true)),
  );
  return offsets.map((start) => {
    if (start < 0) return undefined;
    const end = Math.min(file.length, ...offsets.filter((other) => other > start));
    return file.subarray(start, end);
  });
}

function part(parts: readonly (Uint8Array | undefined)[], index: number): Uint8Array {
  const found = parts[index];
  if (found === undefined) throw unfit(`part ${index} is missing`);
  return found;
}

/** Collects the layers that have weights, in the order in which they work. Reads only the kinds that are known. */
function readLayer(reader: Reader, layers: Layer[]): void {
  const isNamed = reader.uint8() === 0;
  if (!isNamed) throw unfit("an older file format");
  const kind = reader.text();
  reader.skip(1 + 1);
  const flags = reader.int32();
  reader.skip(4 * 3);
  reader.text();
  const expected: Record<string, number | undefined> = { Convolve: 2, Maxpool: 2, Input: 5 };
  const plain = expected[kind];
  if (plain !== undefined) reader.skip(4 * plain);
  else if (kind === "Series" || kind === "RTLReversed" || kind === "XYTranspose") {
    for (let left = reader.int32(); left > 0; left -= 1) readLayer(reader, layers);
    const learntLayerByLayer = 64;
    if ((flags & learntLayerByLayer) !== 0) reader.skip(4 * reader.int32());
  } else if (kind === "LSTM" || kind === "SummLSTM") {
    reader.skip(4);
    layers.push([reader.weights(), reader.weights(), reader.weights(), reader.weights()]);
  } else if (kind === "Tanh" || kind === "Softmax") layers.push([reader.weights()]);
  else throw unfit(`a layer of the kind ${kind}`);
}

/** What each output stands for: codes are of one number each in these scripts. */
function charactersOf(parts: readonly (Uint8Array | undefined)[], noCharacter: number): (string | null)[] {
  const [, ...lines] = new TextDecoder().decode(part(parts, component.characters)).split("\n");
  const names = lines.filter((line) => line !== "").map((line) => line.slice(0, line.indexOf(" ")));
  const reader = new Reader(part(parts, component.codes));
  const characters: (string | null)[] = [];
  names.length = reader.int32();
  for (const name of names) {
    reader.skip(1);
    if (reader.int32() !== 1) throw unfit("characters of several codes");
    const code = reader.int32();
    characters[code] ??= name === "NULL" ? " " : (name ?? "");
  }
  characters[noCharacter] = null;
  return Array.from(characters, (character) => character ?? null);
}

/** Reads numbers in the order of their bytes. */
class Reader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  skip(bytes: number): void {
    this.#at += bytes;
  }

  uint8(): number {
    this.#at += 1;
    return this.#view.getUint8(this.#at - 1);
  }

  int32(): number {
    this.#at += 4;
    return this.#view.getInt32(this.#at - 4, true);
  }

  text(): string {
    const length = this.int32();
    this.#at += length;
    return new TextDecoder("latin1").decode(this.#bytes.subarray(this.#at - length, this.#at));
  }

  weights(): Weights {
    const [isInteger, hasDoubles] = [1, 128];
    const mode = this.uint8();
    if ((mode & isInteger) === 0 || (mode & hasDoubles) === 0)
      throw unfit("weights that are no 8-bit numbers");
    const [rows, columns] = [this.int32(), this.int32()];
    this.skip(1);
    const values = new Int8Array(this.#bytes.subarray(this.#at, this.#at + rows * columns));
    this.skip(rows * columns);
    const scales = Float64Array.from({ length: this.int32() }, () => {
      this.#at += 8;
      return this.#view.getFloat64(this.#at - 8, true);
    });
    return { rows, columns, values, scales };
  }
}
