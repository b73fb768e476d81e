/** Every fraction that is one character, by its two figures. */
export const vulgarFractions: Readonly<Record<string, string>> = {
  "12": "½",
  "13": "⅓",
  "23": "⅔",
  "14": "¼",
  "34": "¾",
  "15": "⅕",
  "25": "⅖",
  "35": "⅗",
  "45": "⅘",
  "16": "⅙",
  "56": "⅚",
  "18": "⅛",
  "38": "⅜",
  "58": "⅝",
  "78": "⅞",
};

/** What the two rings of a sign for percent are read as, one beside the other. */
export const percentRings = /^[0oOcCeQ°]{2,5}$/u;

/** What is counted in halves: after it a sign for percent may be a fraction that was misread. */
export const countedInHalves =
  /^(?:etager?|plan|timers?|time|dage?|døgn|uger?|måneders?|måned|mdr|års?|-?årige?|meters?|m|m2|m²|km|cm|kilometer|ha|hektar|kg|ton|liter|stilling(?:er)?|mio|mia|millioner|million|point|sider?|skoleår|lektion(?:er)?|gange)(?![\p{L}\p{N}])/u;
