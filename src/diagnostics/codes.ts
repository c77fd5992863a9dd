import { adverseCodes } from "./codes/adverse.ts";
import { askCodes } from "./codes/ask.ts";
import { catalogueCodes } from "./codes/catalogue.ts";
import { configCodes } from "./codes/config.ts";
import { correctionCodes } from "./codes/correction.ts";
import { crosswalkCodes } from "./codes/crosswalk.ts";
import { editionCodes } from "./codes/edition.ts";
import { evidenceCodes } from "./codes/evidence.ts";
import { fileCodes } from "./codes/file.ts";
import { judgementCodes } from "./codes/judgement.ts";
import { referenceCodes } from "./codes/reference.ts";
import { registerCodes } from "./codes/register.ts";
import { registerAnswerCodes } from "./codes/register-answers.ts";
import { registerCellCodes } from "./codes/register-cells.ts";
import { schemaCodes } from "./codes/schema.ts";
import { scopeCodes } from "./codes/scope.ts";
import { signOffCodes } from "./codes/sign-off.ts";
import { signOffContradictionCodes } from "./codes/sign-off-contradictions.ts";
import { supportCodes } from "./codes/support.ts";
import { verificationCodes } from "./codes/verification.ts";
import { waiverCodes } from "./codes/waiver.ts";
import { yamlCodes } from "./codes/yaml.ts";
import type { ArgsFor } from "./words.ts";

/** Every mistake that t6 can point at, with its severity and its words. Nothing else in the program words a diagnostic. */
export const codes = {
  ...fileCodes,
  ...yamlCodes,
  ...schemaCodes,
  ...referenceCodes,
  ...scopeCodes,
  ...evidenceCodes,
  ...verificationCodes,
  ...adverseCodes,
  ...supportCodes,
  ...askCodes,
  ...judgementCodes,
  ...signOffCodes,
  ...signOffContradictionCodes,
  ...correctionCodes,
  ...editionCodes,
  ...catalogueCodes,
  ...crosswalkCodes,
  ...configCodes,
  ...waiverCodes,
  ...registerCodes,
  ...registerAnswerCodes,
  ...registerCellCodes,
} as const;

export type Code = keyof typeof codes;

/** The args that the words of a code fill in. */
export type ArgsOf<Name extends Code> = ArgsFor<(typeof codes)[Name]>;

/** The codes of mistakes that t6 fix can correct. */
export type FixableCode = { [Name in Code]: (typeof codes)[Name] extends { readonly fix: string } ? Name : never }[Code];
