/** What the page is called. */
export const part = "Request for information";
