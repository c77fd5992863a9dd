import type { Weighing } from "../model/decision.ts";
import type { Deed } from "../model/generated/schemas.ts";
import { verificationOrder } from "../model/profile.ts";
import type { Trials } from "./stand.ts";

/** The rules that a deed on an item can lift. A check makes what goes on young again, too. */
const liftedBy: Readonly<Partial<Record<Deed["do"], readonly string[]>>> = {
  address: ["standing/no-address"],
  publish: ["standing/not-public", "standing/no-address"],
  amend: ["standing/limitation"],
  check: ["standing/unchecked", "standing/under-verified", "standing/age-unknown", "standing/too-old"],
};

/**
 * Whether it is plain without a trial that a deed alone moves nothing: wherever its item bears on something, it is limited by something
 * else as well. Only that spares the time; a property test holds that it is so.
 */
export function isIdleAlone(deed: Deed, trials: Trials): boolean {
  const { do: what, evidence } = deed;
  const lifted = liftedBy[what];
  if (lifted === undefined || evidence === undefined) return false;
  const { decision } = trials;
  return trials.clausesOf(evidence, []).every(({ clause, weighings }) =>
    weighings.every((weighing) => {
      if (weighing.evidence.item.id !== evidence) return true;
      // An item that nobody stands behind becomes one that can carry a recommendation; and an old one can show that something is regular.
      const isBare = verificationOrder[decision.checkedOf(weighing.evidence.item).level] < verificationOrder.reported;
      return clause.regular !== true && !isBare && staysLimited(weighing, lifted);
    }),
  );
}

function staysLimited({ standing, rule, also }: Weighing, lifted: readonly string[]): boolean {
  return standing === "none" || (standing === "limited" && [rule, ...also].some((one) => !lifted.includes(one)));
}
