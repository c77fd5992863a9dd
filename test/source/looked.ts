import { analyse } from "scslre";

/** How much was looked at: signs of texts, and the expressions that went through them. */
export interface Looked {
  readonly signs: number;
  readonly expressions: readonly RegExp[];
}

/**
 * Counts what is looked at while something runs: by expressions, from where each begins to where it ends, by looks backwards, and by what is cut out.
 * A count is the same on every machine, where a clock is not. That an expression takes no more steps than it looks at signs is for `isSteady` to say.
 */
export function looked(run: () => void): Looked {
  const { exec } = RegExp.prototype;
  const { lastIndexOf, slice } = String.prototype;
  const expressions = new Map<string, RegExp>();
  let signs = 0;
  RegExp.prototype.exec = function (text) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found = exec.call(this, text);
    expressions.set(String(this), this);
    signs += found === null ? (this.sticky ? 1 : text.length - from) : found.index + found[0].length - from;
    return found;
  };
  String.prototype.lastIndexOf = function (this: string, sought: string, position = this.length) {
    const at = lastIndexOf.call(this, sought, position);
    signs += position - at;
    return at;
  };
  String.prototype.slice = function (start, end) {
    const cut = slice.call(this, start, end);
    signs += cut.length;
    return cut;
  };
  try {
    run();
  } finally {
    Object.assign(RegExp.prototype, { exec });
    Object.assign(String.prototype, { lastIndexOf, slice });
  }
  return { signs, expressions: [...expressions.values()] };
}

/** Whether an expression is begun once at each sign at most, and never goes through a run of signs in many ways, as scripts/expressions.mjs asks. */
export const isSteady = ({ source, flags }: RegExp): boolean =>
  analyse({ source, flags }, { reportTypes: { Move: true, Self: true, Trade: true }, assumeRejectingSuffix: false }).reports.length === 0;
