/** The longer texts of --help of the command on schemas. The examples are run by a test. */
export const schemaWords = {
  name: "which schema (default: a list of them)",
  description: `Print the schema of a kind of file, or set up a repository so that editors know its files: they complete, explain and check as you type.

A schema of a file that people write is made for editors, and each value in it has its meaning and each clause its question. One of a file that t6 writes is made for programs.`,
  output: "write the schemas for editors into .t6 in this folder, the top one of the repository, with .vscode/settings.json where there is none",
  after: `
Other editors find a schema by the first line of a file. t6 init and t6 add write
that line where there is a folder .t6 at or above the assessment. Commit .t6, and
call this again after t6 itself has been updated.

Examples:
  t6 schema
  t6 schema practice > practice.schema.json
  t6 schema -o .`,
} as const;
