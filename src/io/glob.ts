/**
 * Whether a pattern names a folder, or one above it. In a pattern `*` stands for any characters of one name, `?` for one of them, and
 * `**` for any folders. It is our own, because patterns come from whoever wrote the configuration: it goes back to the last star only,
 * so that no pattern takes longer than the product of the two lengths, and regular expressions made of patterns can.
 * @param way from the folder that the pattern is relative to, with forward slashes; "." for that folder itself
 */
export function namesFolder(pattern: string, way: string): boolean {
  const steps = pattern.split("/").filter((step) => step !== "" && step !== ".");
  return matches([...steps, "**"], way === "." ? [] : way.split("/"), "**", (step, name) => matches([...step], [...name], "*", isSame));
}

const isSame = (wanted: string, character: string): boolean => wanted === "?" || wanted === character;

/**
 * @param many what stands in the pattern for any number of parts
 * @param isOne whether one part of the pattern fits one part of the text
 */
function matches(pattern: readonly string[], text: readonly string[], many: string, isOne: (wanted: string, part: string) => boolean): boolean {
  let [at, star, from] = [0, -1, 0];
  for (let index = 0; index < text.length; ) {
    const wanted = pattern[at];
    if (wanted === many) [star, from, at] = [at, index, at + 1];
    else if (wanted !== undefined && isOne(wanted, text[index] ?? "")) [at, index] = [at + 1, index + 1];
    else if (star === -1) return false;
    else [from, at, index] = [from + 1, star + 1, from + 1];
  }
  return pattern.slice(at).every((rest) => rest === many);
}
