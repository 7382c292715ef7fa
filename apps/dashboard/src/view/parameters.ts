/** One of the given values a page parameter may take; anything else counts as not given. */
export const oneOf = <Value extends string>(
  search: URLSearchParams,
  name: string,
  values: readonly Value[],
): Value | null => values.find((value) => value === search.get(name)) ?? null;

/** Those of the given values a page parameter names, «A,B»; empty: no restriction. */
export function someOf<Value extends string>(
  search: URLSearchParams,
  name: string,
  values: readonly Value[],
): readonly Value[] {
  const named = search.get(name)?.split(",") ?? [];
  return values.filter((value) => named.includes(value));
}

/** The parameter that names these values; none: no parameter. */
export const listed = (values: readonly string[]): string | null => (values.length === 0 ? null : values.join(","));

/** A parameter that is there or not. */
export const flag = (isSet: boolean): string | null => (isSet ? "1" : null);

/** The list without the value if it was in it, else with it. */
export const toggled = <Value>(values: readonly Value[], value: Value): readonly Value[] =>
  values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
