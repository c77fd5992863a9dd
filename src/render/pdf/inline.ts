import type { Link, PhrasingContent } from "mdast";
import { fitting } from "../fitting.ts";
import { svgOf } from "../svg.ts";
import { everyNode, type Target } from "../targets.ts";
import { wordsFont } from "./look.ts";
import { type Code, call, content, literal, oneLine, shown, type Unshown } from "./typst.ts";

/** What the parts of one document share while it is written. */
export interface Writing {
  readonly unshown: Unshown;
  target(url: string): Target | undefined;
  /** Whether a place has its name now: a name is good for one place. */
  takesPlace(name: string): boolean;
}

/** Where words stand. */
export interface Line {
  /** How wide a picture may be, in points. */
  readonly room: number;
  readonly linked?: boolean;
  readonly struck?: boolean;
}

/** More letters together than any word has: an address, or something that is no word. */
const longRun = /(\S{25,})/u;

/** What stands within a paragraph. */
export function inline(nodes: readonly PhrasingContent[], writing: Writing, line: Line): Code {
  return content(nodes.flatMap((node) => one(node, writing, line)));
}

/** Words of a line. */
export function plain(text: string, writing: Writing): Code[] {
  return cut(shown(oneLine(text), writing.unshown), (piece) => `#${literal(piece)};` as Code);
}

/** Where a line may end though no word does. Nothing is put into the words themselves, so that they can be copied. */
const mayEnd = "#box();" as Code;

/** Words as code, a long run of letters in pieces between which a line may end. */
function cut(words: string, codeOf: (piece: string) => Code): Code[] {
  return words.split(longRun).flatMap((run, at) => {
    if (run === "") return [];
    if (at % 2 === 0) return [codeOf(run)];
    const letters = [...run];
    const pieces = Array.from({ length: Math.ceil(letters.length / 8) }, (_, piece) => letters.slice(piece * 8, piece * 8 + 8).join(""));
    return pieces.flatMap((piece, piecesBefore) => (piecesBefore === 0 ? [codeOf(piece)] : [mayEnd, codeOf(piece)]));
  });
}

function one(node: PhrasingContent, writing: Writing, line: Line): Code[] {
  const within = (name: string, change: Partial<Line> = {}): Code[] =>
    "children" in node ? [call(name, {}, inline(node.children, writing, { ...line, ...change }))] : [];
  switch (node.type) {
    case "text":
    case "html":
      return plain(node.value, writing);
    case "strong":
      return within("strong");
    case "emphasis":
      return within("emph");
    case "delete":
      return line.struck === true ? [`#${inline(node.children, writing, line)};` as Code] : within("strike", { struck: true });
    case "small":
      return within("little");
    case "inlineCode":
      return cut(shown(oneLine(node.value), writing.unshown), (piece) => call("raw", {}, literal(piece)));
    case "break":
      return [call("linebreak", {})];
    case "link":
      return linkOf(node, writing, line);
    case "anchor":
      return place(node.value, writing);
    case "picture":
      return [picture(node, writing, line)];
    case "image":
    case "imageReference":
      return plain(node.alt ?? "", writing);
    case "footnoteReference":
      return plain(`[${node.label ?? node.identifier}]`, writing);
    default:
      return "children" in node ? [`#${inline(node.children, writing, line)};` as Code] : [];
  }
}

/**
 * A link cannot hold another: within one, the words of a second are words. One line at a time can be drawn at words of PDF/UA, so a link that is struck
 * out, or has something struck out in it, is known by its colour.
 */
function linkOf(node: Link, writing: Writing, line: Line): Code[] {
  const nodes = [...everyNode(node)];
  // A place within a link is before it: the compiler does not find it in words that it draws a line under.
  const places = nodes.flatMap((each) => (each.type === "anchor" ? place(each.value, writing) : []));
  const words = inline(node.children, writing, { ...line, linked: true });
  const target = line.linked === true ? undefined : writing.target(node.url);
  if (target === undefined) return [...places, `#${words};` as Code];
  const to = target.to === "place" ? (`label(${literal(target.name)})` as Code) : literal(target.url);
  const isStruck = line.struck === true || nodes.some(({ type }) => type === "delete");
  return [...places, call("link", {}, to, content([call(isStruck ? "coloured" : "underlined", {}, words)]))];
}

/** A place that links lead to. */
export function place(name: string, writing: Writing): Code[] {
  return writing.takesPlace(name) ? [`#[#metadata(none)#label(${literal(name)})];` as Code] : [];
}

/** Three quarters of a point are a pixel of CSS. */
const perPixel = 0.75;

/** The words of a picture are set by another part of the compiler, which does not say what it lacks a sign for: they have Latin letters only. */
function drawnWords(words: string): string {
  return shown(words, new Set([...words].filter((character) => !/[ -~\u00A0-\u017F–—‘’“”…•]/u.test(character))));
}

function picture({ value, drawing: wide }: PhrasingContent & { type: "picture" }, writing: Writing, { room, linked }: Line): Code {
  const drawing = fitting(wide, room / perPixel);
  const shapes = drawing.shapes.map((shape) => (shape.shape === "words" ? { ...shape, text: drawnWords(oneLine(shape.text)) } : shape));
  const width = Math.max(1, Math.min(drawing.width * perPixel, room));
  const source = `bytes(${literal(svgOf({ ...drawing, shapes }, wordsFont))})` as Code;
  const description = shown(oneLine(value), writing.unshown).trim();
  const image = call("image", { format: '"svg"', width: `${width}pt`, alt: description === "" ? undefined : literal(description) }, source);
  // An ornament is no part of what is read, and so cannot be where a link is.
  if (description === "" && linked === true) return "" as Code;
  return description === "" ? call("pdf.artifact", {}, call("box", {}, image)) : call("box", {}, image);
}
