/** In whose voice something is asked: a body asks another, or its own; and in a record that restates what others published nobody does. */
type Voice = "outside" | "own" | "restated";

interface Asking {
  /** Before why something is asked. */
  readonly because: string;
  /** What there is so far, as the subject of a sentence; that there is nothing; and that there are only plans. */
  readonly held: string;
  readonly nothing: string;
  readonly plans: string;
  /** All of it, in the place of its titles. */
  readonly all: string;
  /** Before the titles of it; and above what has to be said of some of it. */
  readonly so_far: string;
  readonly held_note: string;
  /** Above what has not been verified far enough: asked once for all questions. */
  readonly verify: string;
  readonly verify_title: string;
}

const soFar = "What we have seen or been told of so far";
const form = "Use the form of one of the questions named behind it; once is enough.";
const asked = {
  because: "We ask because",
  held: "what we hold",
  nothing: "nothing that we hold",
  plans: "we hold nothing but plans for it",
  all: "what we have seen or been told of so far",
  so_far: soFar,
  held_note: `${soFar}, with what there is to say of it:`,
  verify_title: "What we would like to verify",
};

/** What differs by who asks. Nobody of those who are restated holds anything or would like to know it. */
export const askingWords: Readonly<Record<Voice, Asking>> = Object.freeze({
  outside: Object.freeze({
    ...asked,
    verify: `We have been told of these, and could not verify them as far as data like these need. Please let us see the thing itself, or name a second and independent source that says the same. ${form}`,
  }),
  own: Object.freeze({
    ...asked,
    verify: `These are on record, and nobody has verified them as far as data like these need. Please show the thing itself to somebody who can check it, or name a second and independent source. ${form}`,
  }),
  restated: Object.freeze({
    because: "It could be asked because",
    held: "what was published",
    nothing: "nothing that was published",
    plans: "nothing but plans for it was published",
    all: "what has been published or told so far",
    so_far: "What has been published or told so far",
    held_note: "What has been published or told so far, with what there is to say of it:",
    verify_title: "What nothing published verifies",
    verify: `Nothing published shows that these were verified as far as data like these need. The thing itself would, or a second and independent source that says the same. ${form}`,
  }),
});
