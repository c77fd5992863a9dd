import { buildCatalogue } from "../catalogue/build.ts";
import { catalogueOf } from "../compare/catalogue-of.ts";
import type { Catalogue } from "../model/catalogue.ts";
import type { Result } from "../model/generated/schemas.ts";
import { isShipped } from "../model/shipped.ts";
import { shippedCatalogue } from "./shipped.ts";

/** The catalogue that a result was decided by, as far as the result holds it; the whole of one that comes with t6. Undefined for a result that holds none. */
export async function catalogueOfResult(result: Result): Promise<Catalogue | undefined> {
  const { catalogue, practices, decided_from: from } = result;
  if (isShipped(catalogue.id)) return (await shippedCatalogue(catalogue.id)).catalogue;
  if (from === undefined) return undefined;
  const { file } = catalogueOf(result, from, (await shippedCatalogue()).catalogue);
  const asks = new Map(practices.flatMap(({ clauses }) => clauses.map(({ id, ask }) => [id, ask] as const)));
  const { split_note: note, successor, code_called: called, regulator } = catalogue;
  return buildCatalogue({
    ...file,
    ...(note !== undefined && { split_note: note }),
    ...(successor && { successor }),
    ...(called !== undefined && { code_called: called }),
    ...(regulator && { regulator }),
    practices: file.practices.map((practice) => ({ ...practice, clauses: practice.clauses.map((clause) => ({ ...clause, ask: asks.get(clause.id) ?? "" })) })),
  });
}
