/**
 * Characters that are no text but orders to whatever shows it: control characters, but for tab and line break, and those that turn the direction
 * of writing around. In a value they can stand as an escape ("\e", "\u202E"), and no reader of a file sees them there.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const orders = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\r(?!\n)/g;

/** What Unicode sets aside as no character: no page may hold it. */
const none = /\p{NChar}/gu;

/** A document without them: for each stands the sign for a character that could not be shown. */
export function withoutOrders(text: string): string {
  return text.replace(orders, "\ufffd").replace(none, "\ufffd");
}

/** JSON in which they stand as escapes, so that it says the same and gives no order to a terminal in which it is looked at. */
export function jsonText(value: unknown, indent?: number): string {
  return escaped(JSON.stringify(value, null, indent));
}

/** JSON can hold them as they are within its texts alone, where an escape means the same. */
function escaped(json: string): string {
  return json.replace(orders, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
