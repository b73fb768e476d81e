/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "schemas-import-zod-only",
      comment: "The record is the contract: it depends on nothing of the house and on no library but zod.",
      severity: "error",
      from: { path: "^schemas/" },
      to: { pathNot: "^schemas/|(^|/)node_modules/zod/" },
    },
    {
      name: "extractors-are-pure",
      comment: "Extractors take text and return findings: no I/O, no clock, no store, no pipeline.",
      severity: "error",
      from: { path: "^extractors/" },
      to: { path: "^(pipeline|corpus|output|scripts|tests)/" },
    },
    {
      name: "extractors-do-no-io",
      comment: "A pure function can be run again bit for bit; a file read or a socket can not.",
      severity: "error",
      from: { path: "^extractors/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "corpus-stands-alone",
      comment: "The store knows the record and nothing of how it was made or how it is shown.",
      severity: "error",
      from: { path: "^corpus/" },
      to: { path: "^(pipeline|extractors|output|scripts|tests)/" },
    },
    {
      name: "output-stands-alone",
      comment: "A format turns records into bytes; what it needs of the corpus is handed to it.",
      severity: "error",
      from: { path: "^output/" },
      to: { path: "^(pipeline|extractors|corpus|scripts|tests)/" },
    },
    {
      name: "product-never-imports-scripts-or-tests",
      comment: "What ships must not lean on what does not.",
      severity: "error",
      from: { path: "^(schemas|extractors|corpus|output|pipeline)/" },
      to: { path: "^(scripts|tests)/" },
    },
    {
      name: "no-circular",
      comment: "A circle means that two concepts are one, or that a third is missing.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|var|node_modules/typescript)" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default"] },
  },
};
