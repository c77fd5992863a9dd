import type { Appearance } from "../paint.ts";
import type { CheckReport } from "./report.ts";

/** A way to write a report: a pure function of it. Only what is read at a terminal looks at the appearance. */
export type Reporter = (report: CheckReport, appearance: Appearance) => string;

/** Every format by its name, loaded when somebody asks for it. The order is that of the help. */
export const checkFormats = Object.freeze({
  pretty: async () => (await import("./pretty.ts")).prettyReport,
  json: async () => (await import("./json.ts")).jsonReport,
  ndjson: async () => (await import("./json.ts")).linesReport,
  junit: async () => (await import("./junit.ts")).junitReport,
  sarif: async () => (await import("./sarif.ts")).sarifReport,
  github: async () => (await import("./github.ts")).githubReport,
  gitlab: async () => (await import("./gitlab.ts")).gitlabReport,
  markdown: async () => (await import("./markdown.ts")).markdownReport,
}) satisfies Readonly<Record<string, () => Promise<Reporter>>>;

/** How the formats are called. */
export type CheckFormat = keyof typeof checkFormats;
