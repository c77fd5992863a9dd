const entities: Readonly<Record<string, string>> = Object.freeze({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" });

/** Words as HTML, between tags or between quotation marks. */
export const escapeHtml = (text: string): string =>
  /[&<>"'\0]/.test(text) ? text.replace(/[&<>"'\0]/g, (character) => entities[character] ?? "\uFFFD") : text;
