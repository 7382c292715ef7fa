import type { Text } from "../../rule/finding.ts";
import type { NumberRange, Parameter, ParameterTopic, ParameterType, ParameterValue } from "../parameter.ts";
import type { Parameters2025 } from "../rule-set-2025.ts";

export type Parameter2025<Value extends ParameterValue = ParameterValue> = Parameter<Parameters2025, Value>;

/** Where a value stands in the numbers. */
interface Place<Value> {
  read(numbers: Parameters2025): Value;
  write(numbers: Parameters2025, value: Value): Parameters2025;
}

type Group = {
  [Key in keyof Parameters2025]: Parameters2025[Key] extends object ? Key : never;
}[keyof Parameters2025];

/** A value that stands at the top. */
export const at = <Key extends keyof Parameters2025>(key: Key): Place<Parameters2025[Key]> => ({
  read: (numbers) => numbers[key],
  write: (numbers, value) => ({ ...numbers, [key]: value }),
});

/** A value within a group. */
export const within = <Key extends Group, Name extends keyof Parameters2025[Key]>(
  key: Key,
  name: Name,
): Place<Parameters2025[Key][Name]> => ({
  read: (numbers) => numbers[key][name],
  write: (numbers, value) => ({ ...numbers, [key]: { ...numbers[key], [name]: value } }),
});

/** A value within a group of a group. */
export const inside = <
  Key extends Group,
  Name extends keyof Parameters2025[Key],
  Last extends keyof Parameters2025[Key][Name],
>(
  key: Key,
  name: Name,
  last: Last,
): Place<Parameters2025[Key][Name][Last]> => ({
  read: (numbers) => numbers[key][name][last],
  write: (numbers, value) => ({
    ...numbers,
    [key]: { ...numbers[key], [name]: { ...numbers[key][name], [last]: value } },
  }),
});

/** Whether a lower document may state it; FIXED: only a correction from the original may change it. */
type Delegation = "FIXED" | "DELEGATED";

/** What a parameter is called and where QĐ 366 or HD 43 states it; null: the text found is silent. */
type Head = readonly [id: string, vi: string, en: string, citation: string | null];
type Choices<Code extends string> = Readonly<Record<Code, Text>>;

/** Makes parameters of one topic. The original was not held, so every value may be corrected from it. */
export function about2025(topic: ParameterTopic) {
  const define = <Value extends ParameterValue>(
    [id, vi, en, citation]: Head,
    type: ParameterType,
    choices: Readonly<Record<string, Text>> | null,
    { read, write }: Place<Value>,
    delegation: Delegation,
    range: NumberRange | null = null,
  ): Parameter2025<Value> => ({
    id,
    topic,
    label: { vi, en },
    citation,
    type,
    choices,
    range,
    read,
    correct: write,
    ...(delegation === "DELEGATED" && { write }),
  });
  return {
    percent: <Value extends number | null>(head: Head, place: Place<Value>, delegation: Delegation = "FIXED") =>
      define(head, "PERCENT", null, place, delegation),
    number: <Value extends number | null>(
      head: Head,
      range: NumberRange,
      place: Place<Value>,
      delegation: Delegation = "FIXED",
    ) => define(head, "NUMBER", null, place, delegation, range),
    flag: (head: Head, place: Place<boolean>, delegation: Delegation = "FIXED") =>
      define(head, "FLAG", null, place, delegation),
    choice: <Code extends string>(
      head: Head,
      choices: Choices<Code>,
      place: Place<Code>,
      delegation: Delegation = "FIXED",
    ) => define(head, "CHOICE", choices, place, delegation),
    choices: <Code extends string>(
      head: Head,
      choices: Choices<Code>,
      place: Place<readonly Code[]>,
      delegation: Delegation = "FIXED",
    ) => define<readonly Code[]>(head, "CHOICES", choices, place, delegation),
    day: <Value extends string | null>(head: Head, place: Place<Value>, delegation: Delegation = "FIXED") =>
      define(head, "DAY", null, place, delegation),
    texts: (head: Head, place: Place<readonly string[]>, delegation: Delegation = "FIXED") =>
      define<readonly string[]>(head, "TEXTS", null, place, delegation),
  };
}
