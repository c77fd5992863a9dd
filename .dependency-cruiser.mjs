/**
 * The layers, as rules. A layer imports only those before it; each rule says why, so that whoever breaks one learns what to do instead.
 * Checked by `npm run check`.
 */
const layers = [
  "model",
  "document",
  "language",
  "diagnostics",
  "source",
  "schema",
  "catalogue",
  "assess",
  "compare",
  "gate/rules",
  "forecast",
  "next",
  "portfolio",
  "view",
  "links",
  "register",
  "reply",
  "fix",
  "render",
  "sign-off",
  "report",
  "released",
  "editor",
  "begin",
  "sheet",
  "io",
  "net",
  "api",
  "gate",
  "workbook",
  "serve",
  "cli",
];

const why = {
  model: "model declares types and frozen tables. What it needs from elsewhere belongs in the layer that needs it.",
  document: "document declares the tree that every document is. How a format writes it is for render.",
  language: "language makes sentences of facts. It decides nothing and knows no format: what a sentence is about is passed in.",
  diagnostics: "diagnostics owns codes and their words. It must not know where a problem came from: pass what it needs as arguments of the code.",
  source: "source turns text into data with positions. Meaning is for assess, reading files for io.",
  schema: "schema says what is wrong with the shape of data. It does not know what the data mean.",
  catalogue: "catalogue makes a Catalogue from data. Practice texts live in catalogues/, never in code.",
  assess: "assess is a pure function of its arguments: no files, no formats, no clock. Pass what it needs in.",
  compare: "compare says how two results differ, by deciding again. It is a pure function of results; words are for view and report.",
  "gate/rules":
    "The rules of the gate say what ends a check with exit code 1: pure functions of what was found, the configuration and a day. They change no finding, position or document, and read no file. What runs over the tree is for gate/run.",
  gate: "The gate goes over what api loaded and keeps its rules. It must not know the command line.",
  forecast: "forecast decides again on later days and says what changes. What is printed, and how, is for report.",
  next: "next tries out on a copy what could be done, and says what it would do. It is a pure function of a result; words are for language and view.",
  portfolio: "portfolio keeps a row of each result, and counts rows. It is a pure function of results; words are for view.",
  view: "view chooses and words what a document shows. A finding that is not in the result document has to be computed in assess first.",
  links: "links knows what is cited, and what an answer means. Opening an address is for net, wording for report.",
  register:
    "register reads a register of who has data by a map, and says what it says and what is wrong with it: pure functions of rows. Opening a file is for io and api, wording for report.",
  reply: "reply reads what somebody wrote back and makes evidence items of it. Which file they go into is for api.",
  fix: "fix says how to correct a mistake, where nothing has to be guessed. Writing it into a text is for source, trying it out for api.",
  render: "render fills templates with a view model. Choosing and wording belong in view.",
  "sign-off":
    "sign-off says what keeps a document from being signed: a pure function of a result and of the finished document. It words nothing and writes nothing.",
  released:
    "released hands a result of an earlier release to what made its documents then, kept in released/. What today's documents show is for view and render.",
  report: "report turns diagnostics and results into terminal text. It decides neither severity nor exit code.",
  sheet:
    "sheet turns an assessment into the model of a spreadsheet, and a spreadsheet that came back into edits: pure functions. Where they are written is for api.",
  editor: "editor makes the schemas by which editors help, of the schemas for programs, a catalogue and our words: a pure function. Where they go is for api.",
  begin: "begin lays out the files of a new assessment, and the entries that are added to one. Where they go is for api.",
  io: "io reads and writes and decides nothing.",
  net: "net opens addresses and tells what happened. What that means is for links.",
  api: "api is what others embed. It must not know the command line.",
  workbook: "workbook is a page that holds the whole tool. What it decides, checks and writes is what the commands do, by the same functions of api and below.",
  serve: "serve hands a folder to the browser of this machine, and writes what the page sends. What is in the page is for workbook, and what it means for api.",
};

/** The folder of a layer. One layer is a room in the folder of another: the rules of the gate are far below what goes over a tree by them. */
const folderOf = (layer) => (layer === "gate" ? "gate/(?!rules/)" : `${layer}/`);

const layerRules = layers.slice(0, -1).map((layer, index) => ({
  name: `${layer}-looks-only-down`,
  comment: why[layer],
  severity: "error",
  from: { path: `^src/${folderOf(layer)}` },
  to: {
    path: `^src/(${layers
      .slice(index + 1)
      .map(folderOf)
      .join("|")})`,
  },
}));

export default {
  forbidden: [
    ...layerRules,
    {
      name: "documents-know-no-gate",
      comment: "Waivers and baselines touch the exit code and never a document. What a document needs has to come from the result.",
      severity: "error",
      from: { path: "^src/(view|render|sign-off)/" },
      to: { path: "^src/(gate|forecast)/" },
    },
    {
      name: "one-way-into-the-gate",
      comment: "What the gate runs is reached by src/gate/entry.ts, which loads it only where something is asked or fails.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/gate/" },
      to: { path: "^src/gate/run/" },
    },
    {
      name: "no-circular",
      comment: "Two modules that need each other are one idea, or hide a third. Move what both need down a layer.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "only-io-touches-the-machine",
      comment:
        "Files, paths, hashes and clocks come in through io, so that everything else gives the same result everywhere. The command line may use process and streams.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(io|net|serve|cli)/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "only-net-touches-the-network",
      comment: "t6 opens no address but in t6 links. What has to be opened goes through src/net, which refuses what is not public.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(?:net|serve)/" },
      to: { path: "^(?:net|tls|http|https|http2|dns|dgram|dns/promises)$|^node_modules/(?:undici|ipaddr\\.js|p-limit)/" },
    },
    {
      name: "only-links-reaches-net",
      comment: "One command opens addresses, by way of one function, so that everybody can see that the others do not.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(?:net/|api/links\\.ts$)" },
      to: { path: "^src/net/" },
    },
    {
      name: "only-open-serves",
      comment: "One command listens, on this machine alone, so that everybody can see that the others do not.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(?:serve/|cli/commands/open\\.ts$)" },
      to: { path: "^src/serve/" },
    },
    {
      name: "net-only-when-asked",
      comment: "What opens addresses is a chunk of its own, loaded when something is to be opened: import it with await import.",
      severity: "error",
      from: { path: "^src/api/" },
      to: { path: "^src/net/", dynamic: false },
    },
    {
      name: "only-the-command-checks-links",
      comment: "Checking links opens addresses. Only t6 links may do that, and only the user starts it.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cli/commands/links\\.ts$" },
      to: { path: "^src/api/links\\.ts$" },
    },
    {
      name: "only-the-command-line-starts-links",
      comment: "The command that opens addresses is started by its name, and by nothing else.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cli/run\\.ts$" },
      to: { path: "^src/cli/commands/links\\.ts$" },
    },
    {
      name: "yaml-only-in-source",
      comment: "Positions and data come from src/source. Nobody else needs to know which parser read a file.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/source/" },
      to: { path: "^node_modules/(yaml|js-yaml)/" },
    },
    {
      name: "handlebars-and-mdast-only-in-render-and-view",
      comment: "Templates and Markdown are a matter of rendering. Elsewhere they would be loaded by commands that print nothing of the kind.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(view|render)/" },
      to: { path: "^node_modules/(handlebars|mdast-|micromark)" },
    },
    {
      name: "packing-only-for-files-that-are-packed",
      comment:
        "What packs, checks and opens an OpenDocument file or a Word document is loaded for such a file only: import src/render/odt/write.ts, src/render/docx/write.ts or src/reply/office/read.ts with await import().",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(?:render/(?:odt|docx)|reply/office|sheet/office|workbook)/" },
      to: {
        path: "^src/render/odt/(write|package|read)|^src/render/docx/(?!reference/problem)|^src/(?:reply|sheet)/office/|^node_modules/(?:fflate|hucre)/",
        dynamic: false,
      },
    },
    {
      name: "pdf-only-when-asked",
      comment: "A PDF needs a compiler that may not be there. Import src/render/pdf/write.ts and compiler.ts with await import(), when a PDF is asked for.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/render/pdf/" },
      to: { path: "^src/render/pdf/(?!problem)", dynamic: false },
    },
    {
      name: "typst-only-in-its-compiler",
      comment: "The compiler of PDFs is an optional peer: loadCompiler says in a sentence where it is absent. Nobody else may load it.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/render/pdf/compiler\\.ts$" },
      to: { path: "typst-ts-node-compiler" },
    },
    {
      name: "commander-only-in-cli",
      comment: "The api is used without a command line, and asks nobody.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { path: "^node_modules/(commander|@clack)/" },
    },
    {
      name: "preact-only-in-the-page",
      comment: "What the workbook does is in src/workbook/model and is tested without a page. Only what is seen and typed belongs in the page.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/workbook/(?:page|form)/" },
      to: { path: "^node_modules/preact/|^src/workbook/(?:page|form)/" },
    },
    {
      name: "not-to-tests",
      comment: "What ships must not lean on what tests it.",
      severity: "error",
      from: { path: "^(src|scripts)/" },
      to: { path: "^(test|bench)/" },
    },
    {
      name: "not-to-unresolvable",
      comment: "An import that resolves to nothing: run npm run generate, or correct the path.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "no-orphans",
      comment: "A module that nothing imports is dead. Delete it, or import it where it is meant to be used.",
      severity: "error",
      from: { orphan: true, path: "^src/", pathNot: "\\.d\\.ts$" },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default"] },
  },
};
