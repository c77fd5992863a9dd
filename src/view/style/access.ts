import type { Access } from "../../model/generated/schemas.ts";

/** Who can open something, in a few words behind its title. */
export const accessTags: Readonly<Record<Access, string>> = Object.freeze({
  public: "",
  handed_over: ", handed over to everybody concerned",
  foi: ", released to one requester under freedom of information",
  on_request: ", available on request",
  internal: ", which the public cannot open",
});

/** Behind what somebody is said to have checked, where nothing shows that. {by} is filled in. */
export const uncheckedWords = "{by} is recorded as having checked this, and we have not seen where.";

/** What is said behind a statement about who can open the thing itself. Public things go without saying. */
export const accessRemarks: Readonly<Record<Access, { readonly one: string; readonly many: string }>> = Object.freeze({
  public: Object.freeze({ one: "", many: "" }),
  handed_over: Object.freeze({ one: "It is handed over to everybody concerned.", many: "They are handed over to everybody concerned." }),
  foi: Object.freeze({
    one: "It was released to one requester under freedom of information and has not been published for everyone.",
    many: "They were released to one requester under freedom of information and have not been published for everyone.",
  }),
  on_request: Object.freeze({ one: "It is available on request.", many: "They are available on request." }),
  internal: Object.freeze({ one: "The public cannot open it.", many: "The public cannot open them." }),
});
