import type { Text } from "../../rule/finding.ts";
import type { NumberRange, Parameter, ParameterTopic, ParameterType, ParameterValue } from "../parameter.ts";
import type { Parameters2019 } from "../rule-set.ts";

export type Parameter2019<Value extends ParameterValue = ParameterValue> = Parameter<Parameters2019, Value>;

/** Kinds of numbers the documents speak in. */
export const ranges = {
  /** Months of a stay or of a leave: at most ten years of them. */
  months: { from: 1, to: 120, step: 1 },
  daysOfMonth: { from: 1, to: 31, step: 1 },
  years: { from: 1, to: 50, step: 1 },
  /** Organisations, members, positions. */
  count: { from: 1, to: 1000, step: 1 },
  /** Days before a meeting: at most those of a year. */
  leadDays: { from: 1, to: 365, step: 1 },
  /** «0,5 ngày»: days a review lasts. */
  reviewDays: { from: 0.5, to: 30, step: 0.5 },
} as const satisfies Record<string, NumberRange>;

/** What a parameter is called and where HD 21 states it; null: it is silent. */
type Head = readonly [id: string, vi: string, en: string, citation: string | null];
type Read<Value> = (numbers: Parameters2019) => Value;
type Write<Value> = (numbers: Parameters2019, value: Value) => Parameters2019;

/** Makes parameters of one topic: without `write` no lower document may change it. */
export function parametersAbout(topic: ParameterTopic) {
  function define<Value extends ParameterValue>(
    [id, vi, en, citation]: Head,
    type: ParameterType,
    choices: Readonly<Record<string, Text>> | null,
    read: Read<Value>,
    write?: Write<Value>,
    range: NumberRange | null = null,
  ): Parameter2019<Value> {
    return { id, topic, label: { vi, en }, citation, type, choices, range, read, ...(write && { write }) };
  }
  return {
    percent: (head: Head, read: Read<number>) => define(head, "PERCENT", null, read),
    number: (head: Head, range: NumberRange, read: Read<number>, write?: Write<number>) =>
      define(head, "NUMBER", null, read, write, range),
    silentNumber: (head: Head, range: NumberRange, read: Read<number | null>, write?: Write<number | null>) =>
      define(head, "NUMBER", null, read, write, range),
    flag: (head: Head, read: Read<boolean>, write?: Write<boolean>) => define(head, "FLAG", null, read, write),
    choice: <Code extends string>(
      head: Head,
      choices: Readonly<Record<Code, Text>>,
      read: Read<Code>,
      write?: Write<Code>,
    ) => define(head, "CHOICE", choices, read, write),
    silentChoice: <Code extends string>(
      head: Head,
      choices: Readonly<Record<Code, Text>>,
      read: Read<Code | null>,
      write?: Write<Code | null>,
    ) => define(head, "CHOICE", choices, read, write),
    choices: <Code extends string>(
      head: Head,
      choices: Readonly<Record<Code, Text>>,
      read: Read<readonly Code[]>,
      write?: Write<readonly Code[]>,
    ) => define<readonly Code[]>(head, "CHOICES", choices, read, write),
    day: (head: Head, read: Read<string | null>, write?: Write<string | null>) =>
      define(head, "DAY", null, read, write),
    text: (head: Head, read: Read<string | null>, write?: Write<string | null>) =>
      define(head, "TEXT", null, read, write),
    texts: (head: Head, read: Read<readonly string[]>, write?: Write<readonly string[]>) =>
      define<readonly string[]>(head, "TEXTS", null, read, write),
  };
}
