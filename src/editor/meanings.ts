import type { Group } from "../report/explain/words/meaning.ts";

/**
 * What each value of a closed set means, in the words of `t6 explain`: of the set whose key is this one, else of any that has the
 * value. Undefined for a value that no set has, such as a number.
 */
export function meaningsOf(values: readonly unknown[], keys: readonly string[], groups: readonly Group[]): readonly (string | undefined)[] {
  const named = groups.filter((group) => keys.some((key) => group.keys.includes(key) || group.id === key));
  return values.map((value) => {
    const group = [...named, ...groups].find((one) => Object.hasOwn(one.values, String(value)));
    return group?.values[String(value)]?.means;
  });
}
