import { PdfProblem } from "./problem.ts";

/** What makes a PDF of source text: a NodeCompiler of @myriaddreamin/typst-ts-node-compiler is one. */
export interface PdfCompiler {
  pdf(document: { readonly mainFileContent: string }, options: { readonly pdfStandard: "ua-1" }): Uint8Array;
}

/** A name and no text in the import below: who bundles t6 need not have it. */
const name: string = "@myriaddreamin/typst-ts-node-compiler";

/**
 * The compiler, loaded. It is 51 MB of machine code, so it does not come with t6: whoever wants a PDF installs it beside.
 *
 * @throws {PdfProblem} where it is not installed, or not for this machine; its message says what to install and what to use instead.
 */
export async function loadCompiler(load: () => Promise<unknown> = () => import(name)): Promise<PdfCompiler> {
  try {
    const { NodeCompiler } = (await load()) as typeof import("@myriaddreamin/typst-ts-node-compiler");
    return NodeCompiler.create() as unknown as PdfCompiler;
  } catch {
    throw new PdfProblem(
      `PDF needs ${name}, which cannot be loaded here. Install it beside t6 (npm install ${name}@0.7.0), or write --format html and print that.`,
    );
  }
}
