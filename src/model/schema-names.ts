/** The kinds of file that people write, and for which an editor has a schema. */
export const editedKinds = ["assessment", "practice", "asks", "config", "catalogue", "baseline", "crosswalk"] as const;

/** What t6 writes for programs, and the map of a register, which t6 register map drafts. */
const written = [
  "result",
  "score",
  "check",
  "next",
  "diff",
  "comparison",
  "portfolio",
  "forecast",
  "links",
  "link-report",
  "checked-copy",
  "refusal",
  "register-map",
  "register-check",
  "register-diff",
] as const;

/** The names of all schemas, as `t6 schema` takes them. */
export const schemaNames = [...editedKinds, ...written] as const;

export type SchemaName = (typeof schemaNames)[number];

/** The folder of a repository in which its schemas for editors lie. It begins with a dot, so that nobody takes it for evidence. */
export const schemaFolder = ".t6";
