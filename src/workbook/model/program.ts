/** A chunk of the program: it runs once, and gives its values away. */
type Chunk = (exports: object, require: (name: string) => object, module: { exports: object }, demand: (name: string) => Promise<object>) => void;

type Chunks = Readonly<Record<string, Chunk>>;

/** The page that the program is in. */
export interface ProgramPage {
  /** A part as it stands in the page: packed, and in base 64. */
  readonly packed: (part: string) => string | undefined;
  /** Runs a script, unless the policy of the page forbids it: then it gives nothing. */
  readonly run: (script: string) => Chunks | undefined;
}

/** A part of the page that is not what the build made: it was cut off on its way, or somebody changed it. */
class DamagedPart extends Error {
  override readonly name = "DamagedPart";
  constructor() {
    super(
      "A part of this page is not as it was made, so it was not run, and this cannot be done here. What you typed is still here: save it as a zip. Then ask whoever gave you the page for a new one, and open the zip in it.",
    );
  }
}

/**
 * The program of a page. What many never use is unpacked when something asks for it, and runs as every script of the page does: if its digest is one that
 * the policy names.
 * @param ways the parts that have to be unpacked for a chunk, in their order
 */
export function program(chunks: Chunks, ways: Readonly<Record<string, readonly string[]>>, page: ProgramPage): (name: string) => object {
  const all = new Map(Object.entries(chunks));
  const run = new Map<string, { exports: object }>();
  const require = (name: string): object => {
    const known = run.get(name);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    run.set(name, module);
    all.get(name)?.(module.exports, require, module, demand);
    return module.exports;
  };
  const unpacked = new Map<string, Promise<void>>();
  const unpack = async (part: string): Promise<void> => {
    const script = await unpackedText(page.packed(part)).catch(() => undefined);
    const more = script === undefined ? undefined : page.run(script);
    if (more === undefined) throw new DamagedPart();
    for (const [name, chunk] of Object.entries(more)) all.set(name, chunk);
  };
  const demand = async (name: string): Promise<object> => {
    for (const part of ways[name] ?? []) {
      const once = unpacked.get(part) ?? unpack(part);
      unpacked.set(part, once);
      await once;
    }
    return require(name);
  };
  return require;
}

/** A text from its packed bytes; undefined where there are none. */
async function unpackedText(packed: string | undefined): Promise<string | undefined> {
  if (packed === undefined) return undefined;
  const bytes = Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"))).text();
}
