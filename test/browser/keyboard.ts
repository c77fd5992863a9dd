import type { Page } from "playwright-core";

/** What the element that has the focus is called, as somebody hears it. */
const called = `(() => {
  const at = document.activeElement;
  const label = at.labels?.[0]?.innerText ?? at.innerText ?? "";
  return label.replace(/\\s+/g, " ").trim();
})()`;

/** Goes with the tab key to what is called so. */
export async function tabTo(page: Page, name: string | RegExp, key = "Tab"): Promise<void> {
  for (let pressed = 0; pressed < 120; pressed += 1) {
    await page.keyboard.press(key);
    const found = (await page.evaluate(called)) as string;
    if (typeof name === "string" ? found.startsWith(name) : name.test(found)) return;
  }
  throw new Error(`Nothing called ${name} can be reached with the tab key on ${await page.title()}`);
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
  for (let pressed = 0; pressed < 120; pressed += 1) {
    await page.keyboard.press("Tab");
    if ((await page.evaluate("document.activeElement.type")) === "radio") break;
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
