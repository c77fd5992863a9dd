/** The links of a text that is being read, and how far it had come when each began: their addresses stand behind their words. */
export class Links {
  readonly #open: { readonly url: string | undefined; readonly at: number }[] = [];
  /** Fields of Word, whose code comes first and whose words come after. */
  readonly #fields: { code: string; at: number | undefined }[] = [];

  begin(url: string | undefined, words: string): void {
    this.#open.push({ url, at: words.length });
  }

  /** What stands behind the words of the link that ends. */
  end(words: string): string {
    const { url, at = 0 } = this.#open.pop() ?? {};
    return addressBehind(words.slice(at), url);
  }

  /** A mark of a field: where it begins, where its words begin, and where it ends; then what stands behind its words. */
  field(mark: string | undefined, words: string): string {
    if (mark === "begin") this.#fields.push({ code: "", at: undefined });
    const last = this.#fields.at(-1);
    if (mark === "separate" && last !== undefined) last.at = words.length;
    if (mark !== "end") return "";
    const { code = "", at = words.length } = this.#fields.pop() ?? {};
    return addressBehind(words.slice(at), urlIn(code));
  }

  code(text: string): void {
    const last = this.#fields.at(-1);
    if (last !== undefined) last.code += text;
  }
}

/** The address in the code of a field: HYPERLINK "https://…". */
export const urlIn = (code: string | undefined): string | undefined => /^\s*HYPERLINK\s+"([^"]+)"/i.exec(code ?? "")?.[1];

const bare = (text: string): string => text.toLowerCase().replace(/^(?:https?:\/\/|mailto:)|\/+$/g, "");

/** The address of a link, to stand behind its words; nothing where they are the address, or where it leads within the file. */
function addressBehind(words: string, url: string | undefined): string {
  if (url === undefined || !/^(?:https?:|mailto:)/i.test(url)) return "";
  const said = words.trim();
  return said === "" || bare(said) === bare(url) || said.includes(url) ? "" : ` (${url})`;
}
