import type { FactField } from "@xep-loai/domain";

/** A fact with what is entered: undefined where it is not known; of a list its rows, none: there are none. */
export type FactValue = unknown;

type Facts = Readonly<Record<string, unknown>>;

const isGroup = (value: unknown): value is Facts =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What is entered at a place; something that happened at most once is a list of one or none. */
export function factAt(facts: unknown, { path, input }: Pick<FactField, "path" | "input">): FactValue {
  const value = path.reduce<unknown>((at, step) => (isGroup(at) ? at[step] : undefined), facts);
  if (input.kind !== "LIST" || !input.single || value === undefined) return value;
  return value === null ? [] : [value];
}

/** The facts with another value at a place; undefined takes it away, and the group it was the last of. */
export function withFactAt(facts: Facts, field: Pick<FactField, "path" | "input">, value: FactValue): Facts {
  return placed(facts, field.path, asStored(field, value));
}

const asStored = ({ input }: Pick<FactField, "input">, value: FactValue): unknown =>
  input.kind === "LIST" && input.single && Array.isArray(value) ? (value[0] ?? null) : value;

function placed(facts: Facts, [step, ...further]: readonly string[], value: unknown): Facts {
  if (step === undefined) return facts;
  const inside = isGroup(facts[step]) ? facts[step] : {};
  const next = further.length === 0 ? value : placed(inside, further, value);
  const { [step]: _, ...others } = facts;
  return next === undefined || (further.length > 0 && isEmpty(next)) ? others : { ...others, [step]: next };
}

const isEmpty = (value: unknown): boolean => isGroup(value) && Object.keys(value).length === 0;
