/** The practices whose words nobody here has, of a catalogue or of a result. */
export const notHeldIn = ({ practices }: { readonly practices: readonly { readonly id: string; readonly not_held?: unknown }[] }): readonly string[] =>
  practices.filter(({ not_held }) => not_held !== undefined).map(({ id }) => id);

/** A practice as far as it is known by its number, and whether its words are held. */
interface Numbered {
  readonly id: string;
  readonly not_held?: unknown;
}

/**
 * The practice whose words nobody here has to which an id belongs: its own, that of a clause it would have, or, of “4.6-on”, any from 4.6 on. Nobody can
 * have meant something else, however near that comes.
 */
export function gapOf(id: string, practices: Iterable<Numbered>): string | undefined {
  const stem = /^(.*\d)[a-z]?$/i.exec(id)?.[1] ?? id;
  for (const practice of practices) {
    if (practice.not_held === undefined) continue;
    const first = practice.id.endsWith("-on") ? practice.id.slice(0, -"-on".length) : "";
    const from = /(?<!\d)\d+$/.exec(first)?.[0];
    const before = first.slice(0, first.length - (from ?? "").length);
    const number = from !== undefined && stem.startsWith(before) ? stem.slice(before.length) : "";
    if (practice.id === stem || practice.id === id || (/^\d+$/.test(number) && Number(number) >= Number(from))) return practice.id;
  }
  return undefined;
}
