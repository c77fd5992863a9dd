import { readXml } from "./xml.ts";

/** Whether text in a named style is struck out; undefined where the style says nothing of that. */
export type Struck = (style: string | undefined) => boolean | undefined;

interface Style {
  parent?: string | undefined;
  isStruck?: boolean;
}

/** Whether a value switches something off. */
export const isOff = (value: string | undefined): boolean => value !== undefined && /^(?:0|false|off|none)$/.test(value);

/** Reads which named styles of a Word document or an OpenDocument text strike text out, by themselves or by the style that they are based on. */
export function struckIn(parts: readonly string[]): Struck {
  const styles = new Map<string, Style>();
  let current: Style | undefined;
  for (const xml of parts) {
    readXml(xml, {
      open: (name, attributes) => {
        if (name === "style") {
          current = { parent: attributes["parent-style-name"] };
          styles.set(attributes["styleId"] ?? attributes["name"] ?? "", current);
        } else if (current === undefined) return;
        else if (name === "basedOn") current.parent = attributes["val"];
        else if (name === "strike" || name === "dstrike") current.isStruck = current.isStruck === true || !isOff(attributes["val"]);
        else if (name === "text-properties" && attributes["text-line-through-style"] !== undefined)
          current.isStruck = !isOff(attributes["text-line-through-style"]);
      },
      close: (name) => {
        if (name === "style") current = undefined;
      },
      text: () => {},
    });
  }
  // What a style comes to is known for all on the way to it, so that a long row of them is gone along once.
  const settled = new Map<string, boolean | undefined>();
  return (name) => {
    const seen = new Set<string>();
    let found: boolean | undefined;
    for (let at = name; at !== undefined && !seen.has(at) && found === undefined; at = styles.get(at)?.parent) {
      if (settled.has(at)) {
        found = settled.get(at);
        break;
      }
      seen.add(at);
      found = styles.get(at)?.isStruck;
    }
    for (const one of seen) settled.set(one, found);
    return found;
  };
}
