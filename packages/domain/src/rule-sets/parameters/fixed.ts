import type { Text } from "../../rule/finding.ts";
import type { Fraction } from "../../rule/share.ts";
import type { Parameter, ParameterTopic, ParameterType, ParameterValue } from "../parameter.ts";
import type { Parameters2016 } from "../rule-set-2016.ts";

export type Parameter2016<Value extends ParameterValue = ParameterValue> = Parameter<Parameters2016, Value>;

/** What a parameter is called and where KH 57 states it; null: it is silent. */
type Head = readonly [id: string, vi: string, en: string, citation: string | null];
type Read<Value> = (numbers: Parameters2016) => Value;
type Choices = Readonly<Record<string, Text>>;

/** Parameters of one topic that no document may change: none stands below the plan, and its year is over. */
export function fixedAbout(topic: ParameterTopic) {
  const define = <Value extends ParameterValue>(
    [id, vi, en, citation]: Head,
    type: ParameterType,
    choices: Choices | null,
    read: Read<Value>,
  ): Parameter2016<Value> => ({ id, topic, label: { vi, en }, type, choices, range: null, citation, read });

  return {
    number: (head: Head, read: Read<number>) => define(head, "NUMBER", null, read),
    percent: (head: Head, read: Read<number>) => define(head, "PERCENT", null, read),
    flag: (head: Head, read: Read<boolean>) => define(head, "FLAG", null, read),
    day: (head: Head, read: Read<string>) => define(head, "DAY", null, read),
    fraction: (head: Head, read: Read<Fraction>) =>
      define(head, "TEXT", null, (numbers) => {
        const { numerator, denominator } = read(numbers);
        return `${numerator}/${denominator}`;
      }),
    choice: (head: Head, choices: Choices, read: Read<string>) => define(head, "CHOICE", choices, read),
    choices: (head: Head, choices: Choices, read: Read<readonly string[]>) => define(head, "CHOICES", choices, read),
  };
}
