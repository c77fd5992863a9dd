/**
 * As few of some things as will do together: each of those given is needed beside the others given. Where one will do as well as
 * another, the earlier is taken.
 * @param holds whether some of them will do; all of them have to
 * @param most where more than so many are needed, the rest of those that will do is not looked through: that takes the square of their number
 */
export function fewest<Thing>(things: readonly Thing[], holds: (some: readonly Thing[]) => boolean, most = Number.POSITIVE_INFINITY): readonly Thing[] {
  let kept: readonly Thing[] = [];
  let left = things;
  while (!holds(kept)) {
    const count = shortest(left.length, (length) => holds([...left.slice(0, length), ...kept]));
    kept = [...left.slice(count - 1, count), ...kept];
    left = left.slice(0, count - 1);
    if (kept.length > most) return [...left, ...kept];
  }
  return withoutIdle(kept, holds);
}

/** The length from which on something holds: at the full length it does, and at none it does not. Whatever is near the end is found at once. */
function shortest(full: number, holds: (length: number) => boolean): number {
  let [fails, does, step] = [0, full, 1];
  while (does - fails > 1) {
    const length = Math.max(does - step, Math.ceil((fails + does) / 2));
    if (holds(length)) does = length;
    else fails = length;
    step *= 2;
  }
  return does;
}

/** More may do less: a thing that was needed beside some others may not be needed beside fewer. */
function withoutIdle<Thing>(things: readonly Thing[], holds: (some: readonly Thing[]) => boolean): readonly Thing[] {
  const idle = things.findLast((thing) => holds(things.filter((other) => other !== thing)));
  return idle === undefined
    ? things
    : withoutIdle(
        things.filter((other) => other !== idle),
        holds,
      );
}
