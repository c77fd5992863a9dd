import { type Command, CommanderError } from "commander";
import { version } from "../api/version.ts";
import { noteInput, recordInputs } from "../io/inputs.ts";
import type { Actions } from "./actions.ts";
import { widthFor } from "./appearance.ts";
import { check } from "./commands/check.ts";
import { type ExitCode, exit } from "./exit.ts";
import { withHelp } from "./help.ts";
import type { Host } from "./host.ts";
import { asksForVersion, beginning, hasOddSign, withHint, withLine } from "./near-miss.ts";
import { createProgram } from "./program.ts";
import { Refusal } from "./refusal.ts";
import { tellRefusals } from "./told.ts";

/** Reads a command line and runs what it asks for. What commander itself has to say (help, wrong use) it has said by then. */
export async function runCommand(argv: readonly string[], host: Host): Promise<ExitCode> {
  if (argv.length === 0) return answered(beginning, host);
  if (asksForVersion(argv)) return answered(`${version}\n`, host);
  let code: ExitCode = exit.fine;
  const program = createProgram(
    actionsFor(host, (ended) => {
      code = ended;
    }),
  );
  for (const command of [program, ...program.commands, ...program.commands.flatMap(({ commands }) => commands)]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => host.out.write(text),
      writeErr: (text) => host.err.write(text),
      outputError: (text) => tellRefusals([withLine(withHint(text.trimEnd().replace(/^error: /, "")), command)], host),
      getOutHelpWidth: () => widthFor(host.out, host.env),
      getErrHelpWidth: () => widthFor(host.err, host.env),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
  }
  if (argv.some(hasOddSign)) await refuseOddSigns(argv, program);
  recordInputs();
  program.hook("preAction", (_, command) => noteNamed(command));
  try {
    await program.parseAsync(withHelp(argv, program), { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exit.fine : exit.refused;
    throw error;
  }
}

/** What reads odd signs is loaded where there is one. */
async function refuseOddSigns(argv: readonly string[], program: Command): Promise<void> {
  const told = (await import("./odd-signs.ts")).oddlyTyped(argv, program);
  if (told !== undefined) throw new Refusal(told);
}

function answered(text: string, host: Host): ExitCode {
  host.out.write(text);
  return exit.fine;
}

/** What somebody names as an input is one, also where the run comes to nothing that it would be read for. */
function noteNamed(command: Command): void {
  const { catalogue, config, baseline, earlier = [] } = command.opts();
  for (const named of [...command.args, catalogue, config, baseline, ...earlier]) if (typeof named === "string") noteInput(named);
}

/** Each command is loaded when it is called; all but check, which is there already. */
function actionsFor(host: Host, end: (code: ExitCode) => void): Actions {
  return {
    init: async (folder, options) => end(await (await import("./commands/init.ts")).init(folder, options, host)),
    addEvidence: async (path, options) => end(await (await import("./commands/add.ts")).addEvidence(path, options, host)),
    addAsk: async (path, options) => end(await (await import("./commands/add.ts")).addAsk(path, options, host)),
    addSource: async (path, options) => end(await (await import("./commands/add.ts")).addSource(path, options, host)),
    addJudgement: async (path, options) => end(await (await import("./commands/add.ts")).addJudgement(path, options, host)),
    check: async (paths, options) =>
      end(
        options.printConfig === true ? await (await import("./commands/print-config.ts")).printConfig(paths, options, host) : await check(paths, options, host),
      ),
    forecast: async (paths, options) => end(await (await import("./commands/forecast.ts")).forecast(paths, options, host)),
    baseline: async (paths, options) => end(await (await import("./commands/baseline.ts")).baseline(paths, options, host)),
    merge: async (caches, options) => end(await (await import("./commands/merge.ts")).merge(caches, options, host)),
    score: async (paths, options) => end(await (await import("./commands/score.ts")).score(paths, options, host)),
    next: async (paths, options) => end(await (await import("./commands/next.ts")).next(paths, options, host)),
    portfolio: async (paths, options) => end(await (await import("./commands/portfolio.ts")).portfolio(paths, options, host)),
    report: async (paths, options) => end(await (await import("./commands/report.ts")).report(paths, options, host)),
    diff: async (what, options) => end(await (await import("./commands/diff.ts")).diff(what, options, host)),
    compare: async (self, other, options) => end(await (await import("./commands/compare.ts")).compare(self, other, options, host)),
    explain: async (id, path, options) => end(await (await import("./commands/explain.ts")).explain(id, path, options, host)),
    fix: async (paths, options) => end(await (await import("./commands/fix.ts")).fixFiles(paths, options, host)),
    askExport: async (path, options) => end(await (await import("./commands/ask-export.ts")).askExport(path, options, host)),
    askImport: async (answers, path, options) => end(await (await import("./commands/ask-import.ts")).askImport(answers, path, options, host)),
    sheetExport: async (path, options) => end(await (await import("./commands/sheet.ts")).sheetExport(path, options, host)),
    sheetImport: async (book, path, options) => end(await (await import("./commands/sheet.ts")).sheetImport(book, path, options, host)),
    registerCheck: async (file, options) => end(await (await import("./commands/register.ts")).registerCheck(file, options, host)),
    registerDiff: async (old, now, options) => end(await (await import("./commands/register-diff.ts")).registerDiff(old, now, options, host)),
    registerEvidence: async (file, path, options) => end(await (await import("./commands/register-evidence.ts")).registerEvidence(file, path, options, host)),
    registerPage: async (file, options) => end(await (await import("./commands/register-page.ts")).registerPage(file, options, host)),
    registerMap: async (file, options) => end(await (await import("./commands/register.ts")).registerMap(file, options, host)),
    links: async (paths, options) => end(await (await import("./commands/links.ts")).links(paths, options, host)),
    catalogueFill: async (texts, options) => end(await (await import("./commands/catalogue-fill.ts")).catalogueFill(texts, options, host)),
    upgrade: async (path, options) => end(await (await import("./commands/upgrade.ts")).upgrade(path, options, host)),
    schema: async (name, options) => end(await (await import("./commands/schema.ts")).schema(name, options, host)),
    workbook: async (folder, options) => end(await (await import("./commands/workbook.ts")).workbook(folder, options, host)),
    open: async (folder, options) => end(await (await import("./commands/open.ts")).open(folder, options, host)),
    completion: async (shell, options) => end(await (await import("./commands/completion.ts")).completion(shell, options, host)),
  };
}
