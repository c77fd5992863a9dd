/** The practices whose words nobody here has, of a catalogue or of a result. */
export const notHeldIn = ({ practices }: { readonly practices: readonly { readonly id: string; readonly not_held?: unknown }[] }): readonly string[] =>
  practices.filter(({ not_held }) => not_held !== undefined).map(({ id }) => id);
