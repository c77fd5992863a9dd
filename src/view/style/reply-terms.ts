/** By when to reply, and to whom. {by} and {to} are filled in. */
export const replyWords: Readonly<Record<"full" | "by" | "to" | "none", string>> = Object.freeze({
  full: "Please reply by {by}, to {to}.",
  by: "Please reply by {by}.",
  to: "Please reply to {to}.",
  none: "",
});

/** From whom it is where it restates what somebody else published: not from whoever signed that. */
export const restated = "Made from what was published, and sent by nobody";

/** Who is addressed where nobody is named, behind “Dear”. */
export const colleagues = "colleagues";

/** That a document cannot be sent as it is. {missing} is filled in. */
export const termsNotice = Object.freeze({
  "fact-check": "Before it is sent, this fact-check needs {missing}.",
});

/** What stands in the heading for what nobody has written down. */
export const termsGaps = Object.freeze({ reply_by: "[Date]", reply_to: "[Name and address]" });

/** What it needs. */
export const termsMissing = Object.freeze({ reply_by: "a date to reply by", reply_to: "somebody to reply to" });
