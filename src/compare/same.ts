/** Whether two values of a document say the same, in whatever order the keys of their objects are. What is undefined is not there. */
export function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other)) {
    return Array.isArray(one) && Array.isArray(other) && one.length === other.length && one.every((value, index) => same(value, other[index]));
  }
  const [mine, theirs] = [one as Fields, other as Fields];
  let defined = 0;
  for (const key of Object.keys(mine)) {
    if (mine[key] === undefined) continue;
    defined += 1;
    if (!Object.hasOwn(theirs, key) || !same(mine[key], theirs[key])) return false;
  }
  for (const key of Object.keys(theirs)) if (theirs[key] !== undefined) defined -= 1;
  return defined === 0;
}

type Fields = Readonly<Record<string, unknown>>;
