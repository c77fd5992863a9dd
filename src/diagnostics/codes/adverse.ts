import type { Words } from "../words.ts";

/** Mistakes in the record of what speaks against a clause, and of how it was settled. */
export const adverseCodes = {
  "evidence/closed-not-contradicting": {
    severity: "error",
    title: "Something is closed that was never a contradiction",
    message: "This item has been closed, and it does not contradict anything.",
    why: "If it is a finding against the producer, it counts at present as support for the clause.",
    help: "Add ‘stance: contradicts’. If the item does support the clause, delete ‘closed’.",
    means:
      "Only an item that speaks against a clause can be closed. This one carries a closing date and says nothing about its stance, or another one, so it is read as speaking for the clause. That is most likely the opposite of what was meant.",
    remedy:
      "Say that the item contradicts the clause. Once it is shown that the matter was put right, it counts neither way, and the annex tells both what was found and how it was settled.",
  },
  "evidence/severity-not-contradicting": {
    severity: "error",
    title: "A grade on something that contradicts nothing",
    message: "This item says how grave it is, and it does not contradict anything.",
    why: "If it is a finding against the producer, it counts at present as support for the clause.",
    help: "Add ‘stance: contradicts’. If the item does support the clause, delete ‘severity’.",
    means:
      "Only what speaks against a clause has a grade: a failure, a weakness or an improvement. This item has one and says nothing about its stance, or another one, so it is read as speaking for the clause or as background.",
    remedy: "Say that the item contradicts the clause. If it is good news, it needs no grade.",
  },
  "evidence/severity-missing": {
    severity: "note",
    title: "A contradiction that does not say how grave it is",
    message: "‘{id}’ contradicts {clauses} and does not say how grave that is, so it {counts}.",
    why: "A remark on page numbers and a breach of the law are both findings, and should not weigh the same.",
    help: "Add ‘severity:’ with failure, weakness or improvement: the clause is not kept to, is kept to in part, or is kept to and could be done better.",
    means:
      "What contradicts a clause has a grade. A failure that binds makes the clause not met. A weakness that binds caps it at partly met. An improvement lowers nothing, and makes a suggestion. Where no grade is given, what binds counts as the gravest, and what does not bind disputes what is shown, as it would with any of the two graver ones.",
    remedy:
      "Read what was found, and grade it as whoever found it would. Binding are findings of regulators, auditors, courts and Parliament, what the producer admits, and what was verified; anything else makes the clause disputed until it was.",
  },
  "evidence/closure-unproven": {
    severity: "warning",
    title: "A contradiction that is closed on too little",
    message: "‘{id}’ is marked as closed, and stays open for {clauses}: {lacks}.",
    why: "A finding against the producer stands until something shows that it was put right; that somebody says so is not enough.",
    help: "{add} Until then it counts as open, and documents print the closing as a claim, with what it lacks.",
    means:
      "A contradiction is closed, clause by clause, by an item that is dated after it and shows the clause by itself: in place, of a kind that the clause takes, and checked as far as the assurance profile asks. A plan, another contradiction, or the item itself never does. What binds also needs somebody outside the producer who confirms it, where that can be seen: the body that found it, an auditor, a regulator, or an assessor who is not the producer. So does any contradiction of a key clause where a producer assesses itself under a profile that asks for more than the least.",
    remedy:
      "Add what was done as an item of its own, such as a record or a follow-up audit, with its date and who checked it, and name it under ‘evidence’. Then have it confirmed, and say by whom and where: a closing letter as a source will do.",
  },
} as const satisfies Record<string, Words>;
