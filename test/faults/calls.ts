import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { answered, changed, committed, copied, disordered, filledIn, linked, registered, savedInPage, there } from "./rooms.ts";

/** One way of calling a command, in a room that is made for it. */
export interface Trial {
  /** The words of the command, and which way it is. */
  readonly name: string;
  readonly argv: readonly string[];
  /** What has to be in the room besides the assessments. Gets a way to call t6 there. */
  readonly prepare?: (room: string, t6: (...argv: readonly string[]) => string) => void | Promise<void>;
  /** What is done with a command that goes on until it is ended, once it has said where it is: then it is ended. */
  readonly drive?: (address: string, room: string) => Promise<void>;
  /** Whether nothing at all may be written. */
  readonly onlyPrints?: true;
  /** The assessment whose files are written together, so that a check must not pass over a state between. */
  readonly evidence?: string;
}

/** Every command, with what it writes. A command that is missing here fails a test. */
export const trials: readonly Trial[] = [
  { name: "init", argv: ["init", "new/folder", "--yes", "--data", "Energy", "--producer", "Office"] },
  {
    name: "init, in an empty folder",
    argv: ["init", "new", "--yes", "--data", "Energy", "--producer", "Office"],
    prepare: (room) => void mkdirSync(join(room, "new")),
  },
  { name: "init --example", argv: ["init", "new", "--example"] },
  {
    name: "add evidence",
    argv: "add evidence case --clause T6.4c --title A --kind policy --statement So. --state in_place --said-by producer --access internal".split(" "),
  },
  { name: "add ask", argv: "add ask case --kind suggestion --clause T6.4c --text Do. --owner Office --due 2030-01-01".split(" ") },
  { name: "add source", argv: "add source case --title A --reference R".split(" ") },
  {
    name: "add judgement",
    argv: "add judgement case --practice T6.5 --outcome no_comment --by A --role B --on 2019-12-01 --reasons So.".split(" "),
    prepare: (room) => changed(join(room, "case/T6.5.yaml"), (text) => text.replace(/^judgement:\n(?: .*\n|\n)*/m, "")),
  },
  {
    name: "check",
    argv: ["check", "case", "-f", "sarif=out/a.sarif", "-f", "json=out/a.json", "-f", "junit=out/a.xml"],
    prepare: there("a.sarif", "a.json", "a.xml"),
  },
  {
    name: "check, with a cache",
    argv: ["check", "case", "model", "--cache", "out/a.t6cache"],
    prepare: there("a.t6cache"),
  },
  {
    name: "merge",
    argv: ["merge", "one.t6cache", "-o", "out/all.t6cache"],
    prepare: (room) => {
      there("all.t6cache")(room);
      writeFileSync(join(room, "one.t6cache"), "t6-assess/cache/v1\n");
    },
  },
  { name: "score", argv: ["score", "case"], onlyPrints: true },
  { name: "next", argv: ["next", "case"], onlyPrints: true },
  { name: "report", argv: ["report", "case", "-o", "out/annex.html"], prepare: there("annex.html") },
  {
    name: "report, of several documents",
    argv: ["report", "case", "model", "-d", "annex", "-d", "scorecard", "-f", "markdown", "-f", "html", "-o", "out"],
    prepare: there("case.md", "case.html", "model.md", "case-scorecard.html"),
  },
  { name: "portfolio", argv: ["portfolio", "case", "model", "-o", "out/all.html"], prepare: there("all.html") },
  { name: "diff", argv: ["diff", "HEAD", "case", "-f", "markdown", "-o", "out/diff.md"], prepare: committed },
  { name: "compare", argv: ["compare", "case", "model", "--anyway", "-f", "markdown", "-o", "out/both.md"], prepare: there("both.md") },
  { name: "explain", argv: ["explain", "T6.3a", "case"], onlyPrints: true },
  { name: "fix", argv: ["fix", "case"], prepare: disordered, evidence: "case" },
  { name: "upgrade", argv: ["upgrade", "case", "--to", "3.0", "--on", "2026-11-27"] },
  {
    name: "upgrade, back",
    argv: ["upgrade", "case", "--to", "2.0"],
    prepare: (_room, t6) => void t6("upgrade", "case", "--to", "3.0", "--on", "2026-11-27"),
  },
  {
    name: "upgrade, reviewed",
    argv: ["upgrade", "case", "--to", "3.0", "--accept", "1", "--by", "A", "--on", "2026-11-28"],
    prepare: (_room, t6) => void t6("upgrade", "case", "--to", "3.0", "--on", "2026-11-27"),
  },
  {
    name: "catalogue fill",
    argv: ["catalogue", "fill", "copied.yaml", "-o", "out/filled.yaml"],
    prepare: (room) => {
      there()(room);
      copied(room, "4.2");
    },
  },
  {
    name: "catalogue fill, into one that is there",
    argv: ["catalogue", "fill", "copied.yaml", "--catalogue", "out/filled.yaml", "-o", "out/filled.yaml"],
    prepare: (room, t6) => {
      there()(room);
      copied(room, "4.3");
      t6("catalogue", "fill", "copied.yaml", "-o", "out/filled.yaml");
      copied(room, "4.2");
    },
  },
  { name: "ask export", argv: ["ask", "export", "case", "-o", "out/asks.csv"], prepare: there("asks.csv") },
  { name: "ask import", argv: ["ask", "import", "reply.md", "case"], prepare: answered, evidence: "case" },
  { name: "sheet export", argv: ["sheet", "export", "case", "-o", "out/book.xlsx"], prepare: there() },
  { name: "sheet import", argv: ["sheet", "import", "book.xlsx", "case"], prepare: filledIn, evidence: "case" },
  {
    name: "register check",
    argv: ["register", "check", "shares.csv", "-f", "json=out/a.json", "-f", "markdown=out/a.md"],
    prepare: (room) => registered(room, "a.json", "a.md"),
  },
  { name: "register map", argv: ["register", "map", "shares.csv"], prepare: (room) => registered(room), onlyPrints: true },
  { name: "register diff", argv: ["register", "diff", "shares.csv", "shares.csv", "-o", "out/diff.txt"], prepare: (room) => registered(room, "diff.txt") },
  { name: "register evidence", argv: ["register", "evidence", "shares.csv", "case"], prepare: (room) => registered(room), evidence: "case" },
  {
    name: "register page",
    argv: ["register", "page", "shares.csv", "-o", "out/all.html"],
    prepare: (room) => {
      registered(room, "all.csv");
      // A page that says that the table beside it is its own: over another one nothing is written.
      const page = '<meta name="generator" content="t6 0"><p><a href="all.csv">The same as a table for spreadsheets (CSV)</a></p>';
      writeFileSync(join(room, "out/all.html"), page);
    },
  },
  { name: "links", argv: ["links", "plain", "--cache", "out/links.json", "--as-of", "2025-06-30"], prepare: linked },
  {
    name: "links, with a report",
    argv: ["links", "plain", "--cache", "out/links.json", "--as-of", "2025-06-30", "-o", "out/links.html"],
    prepare: (room) => {
      linked(room);
      there("links.html")(room);
    },
  },
  { name: "forecast", argv: ["forecast", "case", "-f", "ics", "-o", "out/dates.ics"], prepare: there("dates.ics") },
  { name: "baseline", argv: ["baseline", "write", "case", "--baseline", "out/frozen.yaml"], prepare: there() },
  {
    name: "baseline --prune",
    argv: ["baseline", "write", "case", "--baseline", "out/frozen.yaml", "--prune"],
    prepare: (room, t6) => {
      there()(room);
      disordered(room);
      t6("baseline", "write", "case", "--baseline", "out/frozen.yaml");
      changed(join(room, "case/T6.4.yaml"), () => readFileSync(join(room, "original/T6.4.yaml"), "utf8"));
    },
  },
  { name: "workbook", argv: ["workbook", "case", "-o", "out/case.html"], prepare: there() },
  { name: "open", argv: ["open", "case"], evidence: "case", drive: savedInPage },
  { name: "schema", argv: ["schema", "-o", "."] },
  { name: "completion", argv: ["completion", "bash"], onlyPrints: true },
];
