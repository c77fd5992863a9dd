/** The longer texts of --help of the commands on the workbook. The examples are run by a test. */
export const workbookWords = {
  folder: "the folder of an assessment that is to be in it (default: none, so that one is begun in the page)",
  description: `Write the workbook: one HTML file that holds the whole tool, for whoever cannot install anything and writes no YAML.

It is opened by a double click and needs no network. Evidence is filled in on pages of questions; what is wrong, where it stands and what to do next is told by the same code as here; what comes back is the same files.`,
  output: "the file to write, such as workbook.html",
  after: `
The page can save itself with the assessment inside, to be sent on; and the files,
as a zip or into the folder that was opened.

Examples:
  t6 workbook -o workbook.html
  t6 workbook energy-survey -o energy-survey.html`,
} as const;

export const openWords = {
  description: `Open an assessment in the browser of this machine: the workbook, connected to the folder.

What is changed in the page is written into the files at once, whole or not at all; what is changed in the files is shown in the page. It is reached from this machine alone, by an address with a secret in it, and ends with Ctrl-C.`,
  port: "listen on this port (default: any that is free)",
  after: `
The address is for you alone: whoever has it, on this machine, can change the files.

Examples:
  t6 open energy-survey`,
} as const;
