import type { Result } from "../model/generated/schemas.ts";
import { jsonText } from "../model/orders.ts";
import { upgraded } from "../schema/upgrade.ts";
import { forPublic } from "../view/redact/public.ts";
import { withTrend } from "./trend.ts";
import type { RenderOptions } from "./types.ts";
import { checkRender } from "./usage.ts";

/** A result that is to be rendered. */
interface ToRender {
  /** As one of the version of today. */
  readonly result: Result;
  readonly format: RenderOptions["format"];
  /** The rest of what was asked for, earlier results as ones of the version of today. */
  readonly options: Omit<RenderOptions, "format">;
  /** The document where JSON was asked for: the result itself, less what its audience is not to see, with the trend. */
  readonly json: () => string;
}

/**
 * What is to be rendered, and how, made sure of.
 * @throws {UsageError} where the result is none, or an option is not one of those that there are
 */
export function toRender(given: Result, asked: RenderOptions): ToRender {
  checkRender(given, asked);
  const { format, ...options } = asked;
  const result = upgraded(given);
  const earlier = options.earlier?.map(upgraded);
  return {
    result,
    format,
    options: { ...options, ...(earlier !== undefined && { earlier }) },
    json: () => `${jsonText(withTrend(options.audience === "internal" ? result : forPublic(result).result, earlier), 2)}\n`,
  };
}
