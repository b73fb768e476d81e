/**
 * What must never change, told by the look of it. Each pattern is tried on a run of characters without white space, with
 * the punctuation around it taken off.
 */
interface Protection {
  readonly name: string;
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly nonExamples: readonly string[];
}

export const protections: readonly Protection[] = [
  {
    name: "address",
    pattern:
      /^(?:[a-z]{2,6}:\/\/|www\.)|^[^\s@]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}$|\.(?:dk|com|org|net|eu|pdf|docx?|xlsx?|pptx?|csv|txt|html?|xml|json|jpe?g|png|tiff?|zip|msg|eml|dwg|odt|rtf)(?:\/|$)|[\\_]/iu,
    examples: [
      "C:\\Sager\\ole",
      "kort_v2",
      "plan.dwg",
      "https://havnby.dk/sag",
      "www.havnby.dk",
      "post@havnby.dk",
      "referat.pdf",
      "havnby.dk/plan",
    ],
    nonExamples: ["m@de", "havnby", "ogs@"],
  },
  {
    name: "number",
    pattern: /^[-–+]?\p{N}[\p{N}.,:/–-]*(?:%|[.,]-|kr\.?|[a-zæøå])?$/u,
    examples: [
      "12.000",
      "1.250,50",
      "04-12-2012",
      "17/6",
      "13:00",
      "25%",
      "79b",
      "3",
      "2017–2020",
      "1.000,-",
    ],
    nonExamples: ["1ndstilling", "be51utning"],
  },
  {
    name: "code",
    pattern:
      /^(?=[^\s]{0,40}\p{N}{2})(?:\p{Lu}{1,5}[-/.]?)?[\p{L}\p{N}]{1,12}(?:[-/._]\p{L}{0,5}\p{N}{1,12}){1,5}$|^\p{L}{1,4}[-.]?\p{N}{2,12}$/u,
    examples: ["EMN-2025-003383", "21-014448", "20/33839", "L151", "2012-202381", "B100"],
    nonExamples: ["drifts-", "1ndstilling", "udvik1ing"],
  },
  {
    name: "abbreviation",
    pattern: /^(?:\p{L}{1,4}\.){1,4}\p{L}{0,3}\.?$/u,
    examples: ["bl.a.", "m.v.", "f.eks.", "ca.", "jf.", "stk."],
    nonExamples: ["mødet", "afsluttet."],
  },
  {
    name: "capitals",
    pattern: /^\p{Lu}{1,4}$/u,
    examples: ["KL", "BUM", "SSP", "Ø"],
    nonExamples: ["KOMMUNE", "Ny"],
  },
];

/** Whether the characters between two spaces, punctuation off, are of a kind that no language rule may alter. */
export function isProtected(core: string): boolean {
  return protections.some(({ pattern }) => pattern.test(core));
}
