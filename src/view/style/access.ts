import type { Access } from "../../model/generated/schemas.ts";

/** Who can open something, in a few words behind its title. */
export const accessTags: Readonly<Record<Access, string>> = Object.freeze({
  public: "",
  handed_over: ", handed over to everybody concerned",
  foi: ", released to one requester under freedom of information",
  on_request: ", available on request",
  internal: ", which the public cannot open",
});

/** Behind what somebody is said to have checked, where nothing shows that: why it does not count. {by}, {checked} and {on} are filled in, {where} where a document is named. */
export const uncheckedWords = Object.freeze({
  nowhere: "{by} is recorded as having {checked} this{on}; {unseen}.",
  older: "{by} is said to have {checked} this{on}; the document named for it ({where}) is older.",
  ahead: "{by} is said to have {checked} this{on}; the document named for it ({where}) is dated later than the evidence is weighed.",
  other: "{by} is said to have {checked} this{on}; the document named for it ({where}) does not show that.",
});

/** Who has not seen it: in what somebody else published and we restate nobody can say “we”. */
export const unseenWords = Object.freeze({ made: "we have not seen that", restated: "nothing on record shows it" });

/** Behind the word of an examiner that the body that assesses has checked. {thing} and {on} are filled in; {assessor} in what is restated. */
export const sawWords = Object.freeze({ made: "We saw {thing}{on}.", restated: "{assessor} saw {thing}{on}." });

/**
 * What is said behind a statement about who can open the thing itself, by its name: “it” might be anything that the statement speaks of, a register of
 * patients too. Public things go without saying. {thing} and {producer} are filled in.
 */
export const accessRemarks: Readonly<Record<Access, { readonly one: string; readonly many: string }>> = Object.freeze({
  public: Object.freeze({ one: "", many: "" }),
  handed_over: Object.freeze({ one: "{thing} is handed over to everybody concerned.", many: "These documents are handed over to everybody concerned." }),
  foi: Object.freeze({
    one: "{thing} was released to one requester under freedom of information. It is not recorded that {producer} {has} published it.",
    many: "These documents were released to one requester under freedom of information. It is not recorded that {producer} {has} published them.",
  }),
  on_request: Object.freeze({ one: "{thing} is available on request.", many: "These documents are available on request." }),
  internal: Object.freeze({ one: "The public cannot open {it}.", many: "The public cannot open these documents." }),
});

/** The same where the statement says itself what was released: that may be less than the thing, such as a version with parts blacked out. */
export const releasedToOne = Object.freeze({
  one: "That was to one requester, under freedom of information. It is not recorded that {producer} {has} published {it}.",
  many: "That was to one requester, under freedom of information. It is not recorded that {producer} {has} published these documents.",
});

/** The same where it says that it was released under freedom of information. */
export const notPublished = Object.freeze({
  one: "It is not recorded that {producer} {has} published {it}.",
  many: "It is not recorded that {producer} {has} published these documents.",
});

/** The same where anybody can read it on the page of whoever asked: what went to one requester is not open to one alone. */
export const releasedOpenly = Object.freeze({
  one: "It was released under freedom of information, and anybody can read it there. It is not recorded that {producer} {has} published {it}.",
  many: "They were released under freedom of information, and anybody can read them there. It is not recorded that {producer} {has} published these documents.",
});
