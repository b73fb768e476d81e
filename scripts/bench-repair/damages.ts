import { type Damage, noDamage } from "../damage-text.ts";

const letters = { ...noDamage, letters: 0.9 };
/** What befalls the clean texts, one after the other. */
export const damages: readonly (readonly [string, Damage])[] = [
  ["danish letters", letters],
  ["danish letters, half of them", { ...noDamage, letters: 0.5 }],
  ["danish letters, a third of the lines", { ...noDamage, letters: 0.9, share: 0.33 }],
  ["danish letters transcribed", { ...letters, letterTable: "transcribed" }],
  ["danish letters of a neighbour", { ...letters, letterTable: "neighbourModel" }],
  ["danish letters undecoded", { ...letters, letterTable: "undecoded" }],
  ["danish letters, DOS read as Windows", { ...letters, letters: 1, letterTable: "dosAsWindows" }],
  ["danish letters, Windows read as DOS", { ...letters, letters: 1, letterTable: "windowsAsDos" }],
  ["danish letters and shapes", { ...letters, shape: 0.01 }],
  [
    "few dots, letters and shapes",
    { ...letters, shape: 0.005, letterTable: "fewDots", shapeTable: "brokenShapes" },
  ],
  ["shapes only", { ...noDamage, shape: 0.01 }],
  ["broken shapes only", { ...noDamage, shape: 0.004, shapeTable: "brokenShapes" }],
  ["letters, shapes, lost and torn", { letters: 0.9, shape: 0.01, lost: 0.002, torn: 0.005, share: 1 }],
  ["signs for letters", { ...letters, letterTable: "signs" }],
  ["worn print", { ...noDamage, letters: 0.25, shape: 0.002, letterTable: "worn", shapeTable: "rough" }],
  [
    "rough scan, merged, margins",
    {
      ...letters,
      letterTable: "signs",
      shape: 0.006,
      shapeTable: "rough",
      torn: 0.003,
      merged: 0.003,
      margin: 0.02,
      spaced: 0.3,
    },
  ],
  [
    "typewritten",
    { ...noDamage, letters: 0.4, shape: 0.003, letterTable: "worn", shapeTable: "typewritten" },
  ],
  [
    "unseen: fax",
    { ...letters, letters: 0.8, letterTable: "faxedLetters", shape: 0.006, shapeTable: "faxedShapes" },
  ],
  [
    "unseen: black letter",
    {
      ...letters,
      letters: 0.7,
      letterTable: "blackletterLetters",
      shape: 0.006,
      shapeTable: "blackletter",
    },
  ],
  [
    "unseen: dry ribbon",
    {
      ...noDamage,
      letters: 0.5,
      letterTable: "worn",
      shape: 0.004,
      shapeTable: "dryRibbon",
      merged: 0.003,
      margin: 0.03,
    },
  ],
];
