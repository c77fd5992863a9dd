/**
 * Eight digits from 0 to 9 and a to f that tell one wording from another: FNV-1a, with its bits mixed once more at the end. It keeps nobody from
 * making two texts with the same digits, and nobody gains by that: what has changed is found by comparing the words.
 */
export function fingerprintOf(text: string, links: readonly string[]): string {
  let hash = 0x811c9dc5;
  const all = [text, ...links].join("\n");
  for (let at = 0; at < all.length; at += 1) hash = Math.imul(hash ^ all.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0).toString(16).padStart(8, "0");
}
