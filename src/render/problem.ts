/** A place at which a template calls a partial. */
export interface Call {
  readonly template: string;
  /** The line, where that is known. */
  readonly line: number | undefined;
}

/** What is wrong with a template. The one thing rendering throws: everything else it is given was made by us. */
export class TemplateProblem extends Error {
  /** The template's name, such as "partials/clause-table.md.hbs". */
  readonly template: string;
  /** The line in it, counted from 1, where that is known. */
  readonly line: number | undefined;
  /** Where it was called, and where that was called, from the nearest on. */
  readonly callers: Call[] = [];

  constructor(template: string, line: number | undefined, message: string) {
    super(message);
    this.name = "TemplateProblem";
    this.template = template;
    this.line = line;
  }
}
