import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { describe, expect, test } from "vitest";
import { root } from "./t6.ts";

/*
 * What the documents of the repository promise: commands that are there, links that lead somewhere.
 */
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const parsed = (path: string): Nodes => fromMarkdown(read(path), { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

function everyNode(node: Nodes): readonly Nodes[] {
  return [node, ...("children" in node ? node.children.flatMap(everyNode) : [])];
}

const below = readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".md"));
const documents = [
  "README.md",
  "ARCHITECTURE.md",
  "CONTRIBUTING.md",
  "GLOSSARY.md",
  "CHANGELOG.md",
  "templates/README.md",
  ...below.map((name) => `docs/${name}`),
];

/** The anchors that GitHub gives the headings of a document. */
function anchorsOf(path: string): readonly string[] {
  const text = (node: Nodes): string => ("value" in node ? node.value : "children" in node ? node.children.map(text).join("") : "");
  return everyNode(parsed(path)).flatMap((node) => {
    if (node.type !== "heading") return [];
    const kept = text(node)
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "");
    return kept.trim().replaceAll(/\s/g, "-");
  });
}

describe("links", () => {
  test.each(documents)("of %s lead to what is there", (path) => {
    const targets = everyNode(parsed(path))
      .flatMap((node) => (node.type === "link" || node.type === "image" || node.type === "definition" ? [node.url] : []))
      .filter((url) => !/^[a-z]+:/.test(url));
    const broken = targets.filter((url) => {
      const [file = "", anchor] = url.split("#");
      const target = file === "" ? path : join(dirname(path), decodeURIComponent(file));
      return !existsSync(join(root, target)) || (anchor !== undefined && target.endsWith(".md") && !anchorsOf(target).includes(anchor));
    });
    expect(broken).toEqual([]);
  });
});

/** The fenced blocks of commands below a heading. */
function commandsBelow(path: string, heading: string): readonly string[] {
  const nodes = everyNode(parsed(path)).filter(({ type }) => type === "heading" || type === "code");
  const start = nodes.findIndex((node) => node.type === "heading" && node.children.some((child) => "value" in child && child.value === heading));
  const blocks: string[] = [];
  for (const node of nodes.slice(start + 1)) {
    if (node.type === "heading" && node.depth <= 2) break;
    if (node.type === "code") blocks.push(node.value);
  }
  return blocks;
}

test("the README's Quick start runs the main job first, then the tests", () => {
  expect(commandsBelow("README.md", "Quick start").slice(0, 2)).toEqual(["npm ci && npm start", "npm ci && npm test"]);
});

describe("npm scripts", () => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };

  test.each(["README.md", "CONTRIBUTING.md", "ARCHITECTURE.md", "templates/README.md", "docs/cli.md"])("that %s names are there", (path) => {
    const named = [...read(path).matchAll(/\bnpm (?:run ([\w:-]+)|(test|start)\b)/g)].map(([, run, short]) => run ?? short ?? "");
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  test("run files that are there", () => {
    const files = Object.values(scripts).flatMap((script) => [...script.matchAll(/\bnode ((?:scripts|bench)\/\S+)/g)].map(([, file]) => file ?? ""));
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });
});

test("every decision is listed, and every listed decision is there", () => {
  const records = readdirSync(join(root, "docs/adr")).filter((name) => /^\d{4}-/.test(name));
  const listed = everyNode(parsed("docs/adr/README.md")).flatMap((node) => (node.type === "link" && /^\d{4}-/.test(node.url) ? [node.url] : []));
  expect(listed.toSorted()).toEqual(records.toSorted());
});
