/** How long after a press, and how far from it, another is the second of a double press. */
const moments = 500;
const near = 6;

let last: { readonly target: EventTarget | null; readonly page: string; readonly x: number; readonly y: number; readonly at: number } | undefined;
let isIgnored = false;
let isDown = false;

/**
 * Whoever presses twice at one place means one thing. Where the page has moved between the two, the second lands on something else, such as an answer
 * that nobody meant to give: it does nothing.
 */
export function watchPresses(): void {
  const listen = (type: string, does: (event: PointerEvent) => void): void => addEventListener(type, does as EventListener, { capture: true });
  listen("pointerdown", ({ target, clientX: x, clientY: y, timeStamp: at }) => {
    isDown = true;
    const isSecond = last !== undefined && at - last.at < moments && Math.abs(x - last.x) < near && Math.abs(y - last.y) < near;
    isIgnored = isSecond && (target !== last?.target || location.hash !== last?.page);
    if (!isIgnored) last = { target, page: location.hash, x, y, at };
  });
  for (const type of ["pointerup", "pointercancel"]) {
    listen(type, () => {
      isDown = false;
    });
  }
  for (const type of ["mousedown", "click"]) {
    listen(type, (event) => {
      // What a key presses has no place, and is never a second press.
      if (!isIgnored || event.detail === 0) return;
      event.preventDefault();
      event.stopPropagation();
    });
  }
}

/** Does something at once; or, while something is being pressed, right after that: what is pressed must not move away meanwhile. */
export function afterPress(does: () => void): void {
  if (!isDown) {
    does();
    return;
  }
  addEventListener("pointerup", () => setTimeout(does), { once: true });
}
