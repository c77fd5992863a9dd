import type { Gathered } from "./gathered.ts";

/** So many links around one another keep their addresses: no program puts one into another, and each would look through all that is in it. */
const mostNested = 4;

/** The links of a text that is being read, and how far it had come when each began: their addresses stand behind their words. */
export class Links {
  readonly #open: { readonly url: string | undefined; readonly at: number }[] = [];
  /** Fields of Word, whose code comes first and whose words come after. */
  readonly #fields: { code: string; at: number | undefined }[] = [];

  begin(url: string | undefined, { place }: Gathered): void {
    this.#open.push({ url: this.#open.length < mostNested ? url : undefined, at: place });
  }

  /** What stands behind the words of the link that ends. */
  end(gathered: Gathered): string {
    const { url, at = 0 } = this.#open.pop() ?? {};
    return addressBehind(gathered, at, url);
  }

  /** A mark of a field: where it begins, where its words begin, and where it ends; then what stands behind its words. */
  field(mark: string | undefined, gathered: Gathered): string {
    if (mark === "begin") this.#fields.push({ code: "", at: undefined });
    const last = this.#fields.at(-1);
    if (mark === "separate" && last !== undefined) last.at = gathered.place;
    if (mark !== "end") return "";
    const { code = "", at = gathered.place } = this.#fields.pop() ?? {};
    return addressBehind(gathered, at, this.#fields.length < mostNested ? urlIn(code) : undefined);
  }

  code(text: string): void {
    const last = this.#fields.at(-1);
    if (last !== undefined) last.code += text;
  }
}

/** The address in the code of a field: HYPERLINK "https://…". */
export const urlIn = (code: string | undefined): string | undefined => /^\s*HYPERLINK\s+"([^"]+)"/i.exec(code ?? "")?.[1];

const bare = (text: string): string => text.toLowerCase().replace(/^(?:https?:\/\/|mailto:)|(?<!\/)\/+$/g, "");

/** The address of a link, to stand behind its words; nothing where they are the address, or where it leads within the file. */
function addressBehind(gathered: Gathered, at: number, url: string | undefined): string {
  if (url === undefined || !/^(?:https?:|mailto:)/i.test(url)) return "";
  const said = gathered.since(at).trim();
  return said === "" || bare(said) === bare(url) || said.includes(url) ? "" : ` (${url})`;
}
