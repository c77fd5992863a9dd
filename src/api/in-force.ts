import { type Asked, withFlags } from "../gate/rules/asked.ts";
import type { Config, ConfigSource } from "./types.ts";

/** The configurations in force where this one is the nearest, the outermost first. */
export function inForce(config: Config | undefined): readonly Config[] {
  return config === undefined ? [] : [...(config.above ?? []).toReversed(), config];
}

/** The files that a configuration is made of: those that it extends, the farthest first, and itself as the last. */
export function sourcesOf(config: Config): readonly ConfigSource[] {
  const { path, folder, home = folder, text, data, written = data, bases = [] } = config;
  return [...bases, { path, folder: home, text, data: written }];
}

/** The configuration whose waivers, baseline and catalogue count where this one is the nearest. */
export function outermost(config: Config): Config {
  return config.above?.at(-1) ?? config;
}

/** What each configuration in force asks, flags included, the outermost first; what the flags ask where there is none. */
export function askedOf(config: Config | undefined, flags: Asked): readonly { readonly config: Config | undefined; readonly asked: Asked }[] {
  if (config === undefined) return [{ config, asked: withFlags({}, flags) }];
  return inForce(config).map((one) => ({ config: one, asked: withFlags(one.data, flags) }));
}
