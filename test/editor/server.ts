import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { createMessageConnection, type MessageConnection, StreamMessageReader, StreamMessageWriter } from "vscode-jsonrpc/node.js";

export interface Told {
  /** Counted from 1, as t6 counts. */
  readonly line: number;
  readonly message: string;
}

export interface Offer {
  readonly label: string;
  readonly documentation: string;
}

interface LspDiagnostic {
  readonly range: { readonly start: { readonly line: number } };
  readonly message: string;
}
type Markup = string | { readonly value: string } | undefined;

const plain = (markup: Markup): string => (typeof markup === "string" ? markup : (markup?.value ?? ""));

/**
 * The language server that editors start for YAML, driven over its protocol as an editor does. A text is opened under an address in
 * `root`, and nothing has to be there on the disk but the schema that its first line names.
 */
export class Editor {
  readonly #child: ChildProcess;
  readonly #connection: MessageConnection;
  readonly #waiting = new Map<string, (told: readonly Told[]) => void>();
  readonly #used = new Set<string>();
  #version = 0;

  private constructor(root: string) {
    const server = join(dirname(createRequire(import.meta.url).resolve("yaml-language-server/package.json")), "out/server/src/server.js");
    this.#child = spawn(process.execPath, [server, "--stdio"], { cwd: root, stdio: ["pipe", "pipe", "ignore"] });
    const { stdin, stdout } = this.#child;
    if (stdin === null || stdout === null) throw new Error("the language server has no pipes");
    this.#connection = createMessageConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
  }

  static async start(root: string, settings: object = {}): Promise<Editor> {
    const editor = new Editor(root);
    const connection = editor.#connection;
    const yaml = { validate: true, hover: true, completion: true, schemaStore: { enable: false }, ...settings };
    connection.onRequest("workspace/configuration", ({ items }: { items: readonly { section?: string }[] }) =>
      items.map(({ section }) => (section === "yaml" ? yaml : {})),
    );
    connection.onRequest("client/registerCapability", () => null);
    connection.onNotification("textDocument/publishDiagnostics", ({ uri, diagnostics }: { uri: string; diagnostics: readonly LspDiagnostic[] }) => {
      const told = diagnostics.map(({ range, message }) => ({ line: range.start.line + 1, message }));
      editor.#waiting.get(uri)?.(told);
    });
    connection.listen();
    await connection.sendRequest("initialize", {
      processId: process.pid,
      rootUri: pathToFileURL(root).href,
      workspaceFolders: [{ uri: pathToFileURL(root).href, name: "root" }],
      capabilities: {
        workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true }, workspaceFolders: true },
        textDocument: { hover: { contentFormat: ["markdown"] }, completion: { completionItem: { documentationFormat: ["markdown"] } } },
      },
    });
    await connection.sendNotification("initialized", {});
    await connection.sendNotification("workspace/didChangeConfiguration", { settings: { yaml } });
    return editor;
  }

  /** What is underlined in a text, in the order of its lines. */
  async problems(file: string, text: string): Promise<readonly Told[]> {
    // Never the same address twice: what is told when a file is closed would be taken for the answer about the next.
    const named = this.#used.has(file) ? join(dirname(file), `${this.#version}-${basename(file)}`) : file;
    this.#used.add(file);
    const uri = pathToFileURL(named).href;
    const told = new Promise<readonly Told[]>((resolve) => this.#waiting.set(uri, resolve));
    await this.#open(uri, text);
    const all = await told;
    this.#waiting.delete(uri);
    await this.#close(uri);
    return [...all].sort((a, b) => a.line - b.line);
  }

  /** What is shown over a place, counted from 0. */
  async hover(file: string, text: string, places: readonly (readonly [line: number, column: number])[]): Promise<readonly string[]> {
    return this.#at<{ contents: Markup } | null, string>("textDocument/hover", file, text, places, (answer) => plain(answer?.contents));
  }

  /** What is offered at a place, counted from 0. */
  async offers(file: string, text: string, places: readonly (readonly [line: number, column: number])[]): Promise<readonly (readonly Offer[])[]> {
    type Answer = { items: readonly { label: string; documentation?: Markup }[] } | null;
    return this.#at<Answer, readonly Offer[]>("textDocument/completion", file, text, places, (answer) =>
      (answer?.items ?? []).map(({ label, documentation }) => ({ label, documentation: plain(documentation) })),
    );
  }

  async #at<Answer, Read>(
    method: string,
    file: string,
    text: string,
    places: readonly (readonly [number, number])[],
    read: (answer: Answer) => Read,
  ): Promise<readonly Read[]> {
    const uri = pathToFileURL(file).href;
    await this.#open(uri, text);
    const answers: Read[] = [];
    for (const [line, character] of places)
      answers.push(read(await this.#connection.sendRequest<Answer>(method, { textDocument: { uri }, position: { line, character } })));
    await this.#close(uri);
    return answers;
  }

  async #open(uri: string, text: string): Promise<void> {
    this.#version += 1;
    await this.#connection.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId: "yaml", version: this.#version, text } });
  }

  async #close(uri: string): Promise<void> {
    await this.#connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
  }

  async stop(): Promise<void> {
    await this.#connection.sendRequest("shutdown");
    await this.#connection.sendNotification("exit");
    this.#connection.dispose();
    this.#child.kill();
  }
}
