/** One option of a rule: its default, what it means, and how a value from a configuration file is read. */
export interface OptionSpec<T> {
  readonly description: string;
  readonly fallback: T;
  /** JSON schema of the value. */
  readonly schema: Readonly<Record<string, unknown>>;
  /** The value, or undefined when it does not fit the schema. */
  read(value: unknown): T | undefined;
}

export type OptionSpecs = Readonly<Record<string, OptionSpec<unknown>>>;

export type OptionValues<Specs extends OptionSpecs> = {
  readonly [Name in keyof Specs]: Specs[Name] extends OptionSpec<infer T> ? T : never;
};

/** A whole number within bounds. */
export const count = (
  fallback: number,
  description: string,
  bounds: { minimum: number; maximum: number },
): OptionSpec<number> => ({
  description,
  fallback,
  schema: { type: "integer", default: fallback, ...bounds },
  read: (value) =>
    typeof value === "number" && Number.isInteger(value) && value >= bounds.minimum && value <= bounds.maximum
      ? value
      : undefined,
});

/** A list of words. */
export const list = (fallback: readonly string[], description: string): OptionSpec<readonly string[]> => ({
  description,
  fallback,
  schema: { type: "array", items: { type: "string" }, default: fallback },
  read: (value) => (Array.isArray(value) && value.every((item) => typeof item === "string") ? value : undefined),
});

/** The options' values: what `given` sets and fits, else the defaults. */
export function readOptions<Specs extends OptionSpecs>(
  specs: Specs | undefined,
  given: Readonly<Record<string, unknown>> = {},
): OptionValues<Specs> {
  const values: Record<string, unknown> = {};
  for (const [name, spec] of Object.entries(specs ?? {})) values[name] = spec.read(given[name]) ?? spec.fallback;
  return values as OptionValues<Specs>;
}
