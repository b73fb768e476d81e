/** What an attribute's value must be. */
export type ValueRule = "float" | "share" | "id" | "idrefs" | "language" | "text" | RegExp;

export interface ElementRule {
  /** The names of all children, each followed by a space, in the order that is allowed. */
  readonly content: RegExp;
  readonly needs?: Readonly<Record<string, ValueRule>>;
  readonly may?: Readonly<Record<string, ValueRule>>;
  /** What its own text must be; none may stand there if this is missing. */
  readonly text?: RegExp;
}

const empty = /^$/u;
const anyText = /^[\s\S]*$/u;
const place = { HPOS: "float", VPOS: "float", WIDTH: "float", HEIGHT: "float" } as const;
const marks = { STYLEREFS: "idrefs", TAGREFS: "idrefs", PROCESSINGREFS: "idrefs" } as const;
const pageSpace: ElementRule = {
  content: /^(?:TextBlock )*$/u,
  may: { ...place, ID: "id", STYLEREFS: "idrefs", PROCESSINGREFS: "idrefs" },
};

/**
 * What ALTO 4.4 asks of the elements that are written here: which may stand in which, in which order, how often, with
 * which attributes. An element of ALTO that is never written is not named, and a fault where it appears.
 * Read off the public schema, which is under another licence and therefore not kept beside the tests.
 * @see https://www.loc.gov/standards/alto/v4/alto-4-4.xsd
 */
export const altoRules: Readonly<Record<string, ElementRule>> = {
  alto: {
    content: /^(?:Description )?(?:Styles )?Layout $/u,
    may: {
      xmlns: /^http:\/\/www\.loc\.gov\/standards\/alto\/ns-v4#$/u,
      "xmlns:xsi": "text",
      "xsi:schemaLocation": "text",
      SCHEMAVERSION: "text",
    },
  },
  Description: { content: /^MeasurementUnit (?:sourceImageInformation )?(?:Processing )*$/u },
  MeasurementUnit: { content: empty, text: /^(?:pixel|mm10|inch1200)$/u },
  sourceImageInformation: { content: /^(?:fileName )?(?:fileIdentifier )*(?:documentIdentifier )*$/u },
  fileName: { content: empty, text: anyText },
  documentIdentifier: { content: empty, text: anyText, may: { documentIdentifierLocation: "text" } },
  Processing: {
    content:
      /^(?:processingCategory )?(?:processingDateTime )?(?:processingAgency )?(?:processingStepDescription )*(?:processingStepSettings )?(?:processingSoftware )?$/u,
    needs: { ID: "id" },
  },
  processingCategory: {
    content: empty,
    text: /^(?:(?:contentGeneration|contentModification|preOperation|postOperation|other)(?: |$)){0,5}$/u,
  },
  processingStepDescription: { content: empty, text: anyText },
  processingSoftware: {
    content: /^(?:softwareCreator )?(?:softwareName )?(?:softwareVersion )?(?:applicationDescription )?$/u,
  },
  softwareName: { content: empty, text: anyText },
  softwareVersion: { content: empty, text: anyText },
  Styles: { content: /^(?:TextStyle )*(?:ParagraphStyle )*$/u },
  TextStyle: { content: empty, may: { ID: "id", FONTSIZE: "float", FONTFAMILY: "text" } },
  Layout: { content: /^(?:Page )+$/u, may: { STYLEREFS: "idrefs" } },
  Page: {
    content: /^(?:TopMargin )?(?:LeftMargin )?(?:RightMargin )?(?:BottomMargin )?(?:PrintSpace )?$/u,
    needs: { ID: "id", PHYSICAL_IMG_NR: "float" },
    may: {
      WIDTH: "float",
      HEIGHT: "float",
      PC: "share",
      LANG: "language",
      ROTATION: "float",
      PAGECLASS: "text",
      QUALITY: /^(?:OK|Missing|Missing in original|Damaged|Retained|Target|As in original)$/u,
      QUALITY_DETAIL: "text",
      POSITION: /^(?:Left|Right|Foldout|Single|Cover)$/u,
      STYLEREFS: "idrefs",
      PROCESSINGREFS: "idrefs",
    },
  },
  TopMargin: pageSpace,
  BottomMargin: pageSpace,
  PrintSpace: pageSpace,
  TextBlock: {
    content: /^(?:TextLine )*$/u,
    needs: { ID: "id" },
    may: { ...place, ...marks, ROTATION: "float", LANG: "language" },
  },
  // A line without a word is not allowed, nor are two spaces on end; the hyphen comes last.
  TextLine: {
    content: /^(?:String (?:SP )?)+(?:HYP )?$/u,
    may: { ...place, ...marks, ID: "id", LANG: "language", BASELINE: "text" },
  },
  String: {
    content: empty,
    needs: { CONTENT: "text" },
    may: {
      ...place,
      ...marks,
      ID: "id",
      WC: "share",
      SUBS_TYPE: /^(?:HypPart1|HypPart2|Abbreviation)$/u,
      SUBS_CONTENT: "text",
      LANG: "language",
    },
  },
  SP: { content: empty, may: { ...place, ID: "id" } },
  HYP: { content: empty, needs: { CONTENT: "text" }, may: place },
};
