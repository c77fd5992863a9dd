import type { Page } from "playwright-core";

/** What the element that has the focus is called, as somebody hears it. */
const called = `(() => {
  const at = document.activeElement;
  const label = at.labels?.[0]?.innerText ?? at.innerText ?? "";
  return label.replace(/\\s+/g, " ").trim();
})()`;

/**
 * How many times the tab key has to be pressed until something has the focus, as far as can be told from the page; 0 where that cannot be told.
 * @param is whether `at` is meant, as a program
 */
const steps = (is: string, isBack = false): string => `(() => {
  const here = document.activeElement;
  const all = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, iframe, [tabindex='0']")].filter((one) => {
    if (one.getClientRects().length === 0 || getComputedStyle(one).visibility === "hidden" || one.disabled) return false;
    if (one.type !== "radio" || one === here) return true;
    const group = [...document.getElementsByName(one.name)];
    return !group.includes(here) && one === (group.find((other) => other.checked) ?? group[0]);
  });
  const order = ${isBack} ? all.reverse() : all;
  const side = ${isBack} ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  const rest = here === document.body ? order : order.filter((one) => here.compareDocumentPosition(one) & side && !one.contains(here));
  const called = (at) => (at.labels?.[0]?.innerText ?? at.innerText ?? "").replace(/\\s+/g, " ").trim();
  return rest.findIndex((at) => ${is}) + 1;
})()`;

/** Goes with the tab key to what is called so: at once as far as the page says how far it is, then step by step. */
export async function tabTo(page: Page, name: string | RegExp, key = "Tab"): Promise<void> {
  const is = typeof name === "string" ? `called(at).startsWith(${JSON.stringify(name)})` : `${name}.test(called(at))`;
  await tabs(page, key, (await page.evaluate(steps(is, key !== "Tab"))) as number);
  for (let pressed = 0; pressed < 120; pressed += 1) {
    const found = (await page.evaluate(called)) as string;
    if (typeof name === "string" ? found.startsWith(name) : name.test(found)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Nothing called ${name} can be reached with the tab key on ${await page.title()}`);
}

/** Presses a key so many times, without waiting in between. */
async function tabs(page: Page, key: string, times: number): Promise<void> {
  await Promise.all(Array.from({ length: times }, () => page.keyboard.press(key)));
}

/** Presses what is called so. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press("Enter");
}

/** The same for what stands above: one of the parts of the workbook. */
export async function pressAbove(page: Page, name: string): Promise<void> {
  await tabTo(page, name, "Shift+Tab");
  await page.keyboard.press("Enter");
}

/** Types into what is called so. */
export async function type(page: Page, name: string | RegExp, text: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.insertText(text);
}

/** Chooses, in the group at which the tab key arrives first, the answer that is called so. */
export async function choose(page: Page, name: string): Promise<void> {
  await tabs(page, "Tab", (await page.evaluate(steps('at.type === "radio"'))) as number);
  for (let pressed = 0; pressed < 120; pressed += 1) {
    if ((await page.evaluate("document.activeElement.type")) === "radio") break;
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Space");
  for (let pressed = 0; pressed < 20; pressed += 1) {
    if (((await page.evaluate(called)) as string).startsWith(name)) return;
    await page.keyboard.press("ArrowDown");
  }
  throw new Error(`There is no answer ${name} on ${await page.title()}`);
}

/** Waits until a page is there that is called so: its title has the focus then. The page lets nothing be evaluated from within, so it is asked from outside. */
export async function on(page: Page, title: string): Promise<void> {
  for (let asked = 0; asked < 250; asked += 1) {
    const found = (await page.evaluate(`document.activeElement?.tagName === "H1" ? document.activeElement.innerText : ""`)) as string;
    if (found.startsWith(title)) return;
    await page.waitForTimeout(20);
  }
  throw new Error(`${title} did not come: this is ${await page.title()}`);
}
