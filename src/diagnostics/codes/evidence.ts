import type { Words } from "../words.ts";

/** Mistakes in the record of one evidence item, whatever it bears on. */
export const evidenceCodes = {
  "evidence/clause-twice": {
    severity: "error",
    title: "An item names the same clause twice",
    message: "This item names {clause} twice.",
    why: "An item is weighed once under each clause, so the second mention is a slip for something else or says nothing.",
    help: "Delete the second mention, or correct it.[ {hint}]",
    means: "The list of clauses of an item holds each clause once. Where a clause has parts, all the parts that the item covers stand together in one entry.",
    remedy: "See whether the second mention should be a neighbouring clause. If both carry parts, join them: one entry for the clause, with all its parts.",
    fix: "t6 fix takes one of the two away where they say the same, or where one of them names parts and the other says nothing.",
  },
  "evidence/unused": {
    severity: "note",
    title: "An item that nothing uses",
    message: "‘{id}’ is background only, and no judgement, ask or narrative refers to it.",
    why: "Readers of the file will take it for evidence, and in the annex it would support nothing.",
    help: "If it speaks for the clause, delete ‘stance: context’. If it is background that a judgement rests on, let the judgement cite it. Otherwise delete it.",
    means:
      "An item with the stance “context” is weighed for no clause. It earns its place when somebody refers to it: a judgement that cites it, a narrative that links to it, an ask that was closed on it. Nothing does that here.",
    remedy: "Decide what the item is for. Background that explains a judgement should be cited by it; evidence for a clause should say that it supports it.",
  },
  "evidence/figure-verification": {
    severity: "error",
    title: "A figure that does not say whether it was checked",
    message: "‘{id}’ gives figures, and does not say whether anybody checked them.",
    why: "A printed number is believed, so the annex must say beside it when nobody verified it.",
    help: "Add ‘verification:’ to the item with the level verified, corroborated, checked, reported or unverifiable. If you were only told the number, it is reported.",
    means:
      "Counts of views and downloads travel from letter to letter and gain authority on the way. A regulator that printed such counts added that it had not verified them. t6 asks for the same candour of every figure, and prints the remark by itself.",
    remedy:
      "Say how far the figures were checked. “Reported” is a respectable answer. If one figure of several was checked, give that figure a verification of its own.",
  },
  "evidence/figure-overstated": {
    severity: "warning",
    title: "A checked figure in an item that cannot be checked",
    message: "The figure is {level}, while the item it belongs to cannot be checked at all.",
    why: "The figure would be printed without the remark that nobody verified it, and a reader could not say why.",
    help: "If the figure was checked, the item is at least reported. If it was not, change the figure to reported.",
    means: "The item says that what it states is unverifiable. One of its figures says that somebody checked it. Both can hardly be so.",
    remedy: "Find out what was checked. A figure taken from a counter that somebody looked at is verified, and then so is that much of the item.",
  },
  "evidence/after-as-of": {
    severity: "warning",
    title: "Evidence from after the as-of date",
    message: "This item dates from {date}, after the as-of date {as_of}.",
    why: "An assessment says how things stood on one day, so what came later cannot count.",
    help: "Check the date. If it is right, the item waits for the next assessment, or the as-of date has to move.",
    means:
      "Every document names the day on which the evidence was weighed. This item is younger. It stays in the record and counts for nothing. A slip in the year has the same effect.",
    remedy:
      "Correct the date if it is a slip. If the item is only planned, its state is “planned”. If it is here now, and the assessment is not finished, move the as-of date or leave it out.",
  },
  "evidence/checked-later": {
    severity: "warning",
    title: "Something done after the as-of date",
    message: "{what} after the as-of date {as_of} ({date})[, and {others}].",
    why: "The document says how things stood on the as-of date, and this could not have been known then.",
    help: "Check the date. If it is right, the as-of date should not be earlier than {date}.",
    means:
      "Publishing or looking up a page, checking an item, closing a matter and resolving a limitation are events, and this one lies after the day as of which the assessment is made. A closing or a resolution from a later day has no effect yet. A page looked up later may have changed in between. Where no as-of date is written down, it is today: then a judgement, an ask and a note on its progress cannot be of a later day either.",
    remedy: "Correct the date if it is a slip. Otherwise the assessment was still going on at that date, and its as-of date should say so.",
  },
  "evidence/dates-reversed": {
    severity: "error",
    title: "Dates in the wrong order",
    message: "{later_name} ({later}) lies before {earlier_name} ({earlier}).",
    why: "Whether the item counts is decided by these dates, and as they stand they contradict each other.",
    help: "Correct one of the two dates.",
    means:
      "Something ends before it begins: it lapsed before it was signed, or it was withdrawn before it was published. Most often a year is wrong in January.",
    remedy: "Look both dates up in the document itself.",
  },
  "evidence/ended-in-place": {
    severity: "error",
    title: "In place, and yet it has ended",
    message: "This item is said to be {state}, and yet it has ended ({ended}).",
    why: "What has ended cannot show how things are, so t6 does not count it, whatever its state says.",
    help: "Change ‘state’ to discontinued, or delete the date on which it ended.",
    means:
      "The item has a date on which it was discontinued or withdrawn, and that date has come. Its state says that it still exists. t6 goes by the date, which is the cautious reading.",
    remedy: "If the thing has ended, say so, and add what took its place as an item of its own. If it was renewed, delete the end date and give the new dates.",
  },
  "evidence/limitation-elsewhere": {
    severity: "error",
    title: "A limitation about a clause the item does not serve",
    message: "This limitation is about {clause}, which is not among the clauses of the item.",
    why: "The limitation limits nothing, and the item counts in full although somebody saw that it should not.",
    help: "[Did you mean ‘{suggestion}’? ]Name a clause of the item, or leave ‘clauses’ out: then the limitation holds for all of them.",
    means:
      "A limitation may be narrowed to some of the clauses that its item bears on. This one names a clause on which the item does not bear, so it has no effect.",
    remedy: "Correct the id. If the item should bear on that clause as well, add the clause to the item.",
  },
  "evidence/limitation-unproven": {
    severity: "warning",
    title: "A limitation resolved, and nothing shows it",
    message: "This limitation of ‘{id}’ is said to be resolved, and stays open for {clauses}: {lack}.",
    why: "That a gap was filled is a claim like any other, and the reader will want to see what fills it.",
    help: "{add} Until then the limitation counts as open.",
    means:
      "A limitation is resolved by another item that shows the same clause by itself: in place, of a kind that the clause takes, and checked as far as the assurance profile asks. ‘resolved_by’ names it. Where a producer assesses itself under a profile that asks for more than the least, somebody outside also has to agree, for the clauses that weigh most. Otherwise t6 takes the limitation as open.",
    remedy: "Add what was done as an item of its own, with its date and who checked it, and name it. If it is not there yet, the limitation still holds.",
  },
  "evidence/limitation-not-accepted": {
    severity: "note",
    title: "Not material, by the producer's own word",
    message: "This limitation of ‘{id}’ is put down as not material, and counts as material for {clauses}: {lack}.",
    why: "Where most depends on a clause, whoever is assessed cannot be the only one to say that a gap does not matter.",
    help: "Add {example}; or write ‘material: true’.",
    means:
      "A producer that assesses itself says here that a limitation of its own evidence does not matter. For key clauses, under a profile that asks for more than the least, t6 takes that word only where somebody outside the producer agrees, and where a reader can see it. Otherwise the limitation counts as material there. For other clauses, and in assessments by others, it stays as it is stated.",
    remedy:
      "Ask an auditor, or whoever else looked from outside, whether the gap matters. If nobody has looked, say that it is material: that is how it is read.",
  },
  "evidence/no-locator": {
    severity: "warning",
    title: "Public, and nobody can tell where",
    message: "‘{id}’ is said to be public, and there is no address at which to open it.",
    why: "A clause about openness is shown only by what a member of the public can open, and nobody can open this.",
    help: "Add a ‘source’ with its address. If it is given to everybody concerned, write handed_over. In the record of somebody else's letter that gives no address, leave it.",
    means:
      "The item says that anyone can open it. It names no source, or a source without an address. For a clause about openness it therefore counts only in part, and in the annex it stands without a link.",
    remedy: "Find the page and add its address. If it has been taken down, add the address of an archived copy.",
  },
  "evidence/source-access": {
    severity: "error",
    title: "The item and its source disagree on who can open it",
    message: "This item is {item_access}, and its source ‘{source}’ is {source_access}.",
    why: "Who can open the evidence decides whether a clause about openness is shown, so only one of the two can stand.",
    help: "Try the address without being logged in. Then correct the one that is wrong.",
    means: "Both the item and the document it names say who can open it, and they say different things. t6 goes by the item.",
    remedy: "If the document is public and the item only a part of it that is not, point the item at a source of its own.",
  },
} as const satisfies Record<string, Words>;
