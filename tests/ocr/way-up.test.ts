import { expect, test } from "vitest";
import type { PreparedPage, Rotation } from "../../pipeline/ocr/page/prepare.ts";
import { type Reading, readRightWayUp } from "../../pipeline/ocr/page/way-up.ts";
import type { RecognisedLine, Recogniser } from "../../pipeline/ocr/recognisers/recogniser.ts";

const blank = { width: 800, height: 800, pixels: new Uint8Array(640_000).fill(255) };

function lineOf(text: string, confidence: number): RecognisedLine {
  const words = text.split(" ").map((word) => ({ text: word, confidence, box: [10, 10, 200, 30] as const }));
  return {
    words: words.map((word) => ({ ...word, box: [...word.box] })),
    box: [10, 10, 200, 30],
    block: 0,
    startsParagraph: true,
  };
}

/** A page that reads as `laid` says, and whose lines, turned, read as `turned` says. */
async function rightWayUp(laid: Partial<Record<Rotation, RecognisedLine>>, turned?: RecognisedLine) {
  const asked: Rotation[] = [];
  const read = async (rotation: Rotation): Promise<Reading> => {
    asked.push(rotation);
    const { [rotation]: line } = laid;
    const prepared: PreparedPage = {
      image: blank,
      dpi: 200,
      rotation,
      skew: 0,
      skewAcross: 0,
      looksLike: "writing",
      toPage: (box) => box,
    };
    return { prepared, lines: line ? [line] : [] };
  };
  const recogniser: Recogniser = {
    read: async (images) => images.map(() => (turned ? [turned] : [])),
  };
  const reading = await readRightWayUp(0, read, recogniser);
  return { rotation: reading.prepared.rotation, asked };
}

const upright = lineOf("BESLUTNING OM VEDTÆGTER OG TAKSTER FOR DET KOMMENDE ÅR", 97);
const onItsHead = lineOf("YHALSMVL 90 Y319DYL03A WO DNINLN1S39 LHØAIYL", 79);

test("a page that reads as writing on its feet does is read once", async () => {
  expect(await rightWayUp({ 0: upright })).toEqual({ rotation: 0, asked: [0] });
});

test("capitals on their heads, which read rather well, are read the other way up", async () => {
  expect(await rightWayUp({ 0: onItsHead, 180: upright }, upright)).toEqual({
    rotation: 180,
    asked: [0, 180],
  });
});

test("a damaged page whose lines read no better turned stays as it is, and costs no second reading", async () => {
  const damaged = lineOf("Udvalqet besluttede at ansøqningen kan imødekommes straks", 74);
  expect(await rightWayUp({ 0: damaged }, lineOf("pəʇʇnlsəq", 60))).toEqual({
    rotation: 0,
    asked: [0],
  });
});

test("lines that were read across, sign by sign, are read along", async () => {
  const crossed = lineOf(": 5 ; g i", 74);
  expect(await rightWayUp({ 0: crossed, 90: upright })).toEqual({ rotation: 90, asked: [0, 90] });
});

test("of a page that reads as nothing any way, the first way stands", async () => {
  expect((await rightWayUp({})).rotation).toBe(0);
});
