/** What a template can call beside the fields of the view. The README of the templates tells it to those who write them. */

/** Blocks that choose, repeat or look into a field: Handlebars' own. */
export const choosing = Object.freeze(["if", "unless", "each", "with"] as const);

/** Blocks that make a node of the tree around what stands in them. */
export const framing = Object.freeze(["notice", "facts", "fold", "pictures", "form", "styled", "table", "small"] as const);

/** What is printed by a helper. Those that make blocks stand alone on their line. */
export const helpers = Object.freeze({
  link: "inline",
  to: "inline",
  anchor: "inline",
  br: "inline",
  picture: "inline",
  prose: "block",
  grid: "block",
  page: "block",
  fact: "block",
} as const);

export type Choosing = (typeof choosing)[number];
export type Framing = (typeof framing)[number];
export type Helper = keyof typeof helpers;

export const isChoosing = (name: string): name is Choosing => (choosing as readonly string[]).includes(name);
export const isFraming = (name: string): name is Framing => (framing as readonly string[]).includes(name);
export const isHelper = (name: string): name is Helper => Object.hasOwn(helpers, name);
