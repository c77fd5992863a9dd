/** How each command is called in a room: `case` is the assessment, small and without mistakes, so that what is refused is refused for what was added; `model` one in which nothing is wrong, `asked` one that leaves questions. What is made goes to a file, as it would in a job. */
const onFolder = {
  check: ["check", "case", "--format=sarif=out.sarif"],
  "check pretty": ["check", "case"],
  "check markdown": ["check", "case", "-f", "markdown"],
  fix: ["fix", "case", "--dry-run"],
  score: ["score", "case", "-f", "json"],
  next: ["next", "case", "--all"],
  report: ["report", "case", "--allow-errors", "-f", "html", "-o", "out.html"],
  "report record docx": ["report", "case", "--allow-errors", "-d", "record", "-o", "out.docx"],
  "report request odt": ["report", "case", "--allow-errors", "-d", "request", "-o", "out.odt"],
  "report letter pdf": ["report", "case", "--allow-errors", "-d", "letter", "-o", "out.pdf"],
  portfolio: ["portfolio", "case", "model", "-o", "out.html"],
  diff: ["diff", "model", "case", "--anyway", "-f", "markdown"],
  compare: ["compare", "case", "asked", "--anyway"],
  explain: ["explain", "T6.1a", "case"],
  forecast: ["forecast", "case", "--days", "900"],
  links: ["links", "case", "--list", "--no-cache"],
  baseline: ["baseline", "write", "case", "--baseline", "frozen.yaml"],
  "add source": ["add", "source", "case", "--title", "A", "--reference", "B", "--dry-run"],
  "add ask": ["add", "ask", "case", "--kind", "suggestion", "--clause", "T6.1b", "--text", "Do it.", "--dry-run"],
  "add evidence":
    "add evidence case --clause T6.1b --title A --kind policy --statement So. --state in_place --said-by producer --access internal --dry-run".split(" "),
  "add judgement": "add judgement case --practice T6.1 --outcome no_comment --by A --role B --on 2025-06-01 --reasons So. --dry-run".split(" "),
  "ask export": ["ask", "export", "case", "-d", "fact-check", "-o", "out.csv"],
  "ask import": ["ask", "import", "answer.md", "case", "--dry-run"],
  "sheet export": ["sheet", "export", "case", "-o", "out.xlsx"],
  "sheet import": ["sheet", "import", "table.csv", "case", "--map", "map.yaml", "--dry-run"],
  "register evidence": ["register", "evidence", "register.csv", "case", "--dry-run"],
  upgrade: ["upgrade", "case", "--to", "3.0", "--dry-run"],
  workbook: ["workbook", "case", "-o", "out.html"],
  open: ["open", "case"],
};

/** How what is no evidence is read. */
const onOthers = {
  "ask import md": ["ask", "import", "reply.md", "asked", "--dry-run"],
  "ask import csv": ["ask", "import", "reply.csv", "asked", "--dry-run"],
  "ask import docx": ["ask", "import", "reply.docx", "asked", "--dry-run"],
  "ask import odt": ["ask", "import", "reply.odt", "asked", "--dry-run"],
  "ask import json": ["ask", "import", "reply.json", "asked", "--dry-run"],
  "register check": ["register", "check", "register.csv", "--format=json=out.json"],
  "register diff": ["register", "diff", "register.csv", "later.csv", "-o", "out.txt"],
  "register page": ["register", "page", "register.csv", "-o", "out.html"],
  "register map": ["register", "map", "register.csv"],
  "book import": ["sheet", "import", "book.xlsx", "case", "--dry-run"],
  "check by cache": ["check", "many", "--cache", "kept.t6cache"],
  merge: ["merge", "kept.t6cache", "-o", "all.t6cache"],
  "draft map": ["sheet", "import", "table.csv", "--draft-map"],
  "report of result": ["report", "saved.json", "-f", "html", "-o", "out.html"],
  "score of result": ["score", "saved.json"],
  "check by catalogue": ["check", "case", "--catalogue", "catalogue.yaml"],
  "init by catalogue": ["init", "new", "--yes", "--catalogue", "catalogue.yaml"],
  "schema by catalogue": ["schema", "-o", ".", "--catalogue", "catalogue.yaml"],
  "catalogue fill": ["catalogue", "fill", "copied.yaml", "-o", "filled.yaml"],
  "offline links": ["links", "case", "--offline", "--cache", "links.json"],
  "own templates": ["report", "case", "--templates", "own", "-f", "html", "-o", "out.html"],
  "check all": ["check", "many"],
  "score all": ["score", "many", "-f", "ndjson"],
  "portfolio of all": ["portfolio", "many", "-o", "out.html"],
};

export const calls = { ...onFolder, ...onOthers };
export const folderCalls = Object.keys(onFolder);

/** Commands to which nothing can be given that grows. */
const fixed = ["completion"];

/** The commands that are in no row. */
export function untried(program) {
  const leaves = program.commands.flatMap((one) => (one.commands.length === 0 ? [one.name()] : one.commands.map((inner) => `${one.name()} ${inner.name()}`)));
  const tried = Object.values(calls).map((argv) => argv.join(" "));
  return leaves.filter((leaf) => !fixed.includes(leaf) && !tried.some((call) => call.startsWith(`${leaf} `)));
}
