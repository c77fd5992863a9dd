import type { PortfolioDocument } from "../../model/generated/schemas.ts";
import { csvOf } from "../../render/csv.ts";
import { csvRows } from "./csv.ts";

/** The formats of a portfolio, each a pure function of it. */
export const portfolioFormats = Object.freeze({
  csv: (portfolio) => csvOf(csvRows(portfolio)),
  json: (portfolio) => `${JSON.stringify(portfolio, null, 2)}\n`,
} satisfies Record<string, (portfolio: PortfolioDocument) => string>);

export type PortfolioFormat = keyof typeof portfolioFormats;
