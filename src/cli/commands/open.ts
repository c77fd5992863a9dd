import { readAsset } from "../../io/assets.ts";
import { servedFolder } from "../../serve/folder.ts";
import { type Served, serve } from "../../serve/server.ts";
import { connectable, withData } from "../../workbook/model/shell.ts";
import { assessmentAt, carriedFrom } from "../carried.ts";
import { type ExitCode, exit } from "../exit.ts";
import type { Host } from "../host.ts";
import { Refusal } from "../refusal.ts";
import { finishFirst } from "../unfinished.ts";
import type { OpenOptions } from "../workbook-command.ts";

/** t6 open: serves the workbook to the browser of this machine, until somebody ends it. */
export async function open(path: string, { port, quiet }: OpenOptions, host: Host): Promise<ExitCode> {
  finishFirst([path], {}, host);
  const { folder } = await assessmentAt(path);
  // What is told of the folder is told once, and not at each load of the page.
  await carriedFrom(folder, host);
  const silent: Host = { ...host, err: { ...host.err, write: () => {} } };
  const page = async (): Promise<string> => connectable(withData(readAsset("dist/workbook.html"), { ...(await carriedFrom(folder, silent)), connected: true }));
  const served = await started(servedFolder(folder), page, port);
  host.out.write(`${served.address}\n`);
  if (quiet !== true)
    host.err.write("Open this address in a browser on this machine. What you change there is written into the folder at once. Ctrl-C ends it.\n");
  await (host.until ?? ended)();
  await served.close();
  return exit.fine;
}

async function started(folder: ReturnType<typeof servedFolder>, page: () => Promise<string>, port: number | undefined): Promise<Served> {
  try {
    return await serve({ folder, page, ...(port !== undefined && { port }) });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    const reason = code === "EADDRINUSE" ? "another program listens there" : code === "EACCES" ? "this user may not" : "the system does not let it";
    throw new Refusal(`Nothing can be served on port ${port ?? 0}: ${reason}. Name another with --port, or none.`);
  }
}

/** Waits until somebody ends the run. */
const ended = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve());
  });
