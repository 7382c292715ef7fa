import type { Text } from "../rule/finding.ts";

/** Where a parameter stands on the screen. */
export const ParameterTopic = {
  SCALE: "SCALE",
  ELIGIBILITY: "ELIGIBILITY",
  ORG: "ORG",
  MEMBER: "MEMBER",
  COLLECTIVE: "COLLECTIVE",
  LEADER: "LEADER",
  QUOTA: "QUOTA",
  REVIEW: "REVIEW",
  PROCEDURE: "PROCEDURE",
  DEADLINE: "DEADLINE",
  AWARD: "AWARD",
} as const;
export type ParameterTopic = (typeof ParameterTopic)[keyof typeof ParameterTopic];

/** How a value is written and read: a share, a whole or half number, yes or no, one or several codes, a day, words. */
export const ParameterType = {
  PERCENT: "PERCENT",
  NUMBER: "NUMBER",
  FLAG: "FLAG",
  CHOICE: "CHOICE",
  CHOICES: "CHOICES",
  DAY: "DAY",
  TEXT: "TEXT",
  TEXTS: "TEXTS",
} as const;
export type ParameterType = (typeof ParameterType)[keyof typeof ParameterType];

/** Which numbers have a meaning; both ends included. */
export interface NumberRange {
  readonly from: number;
  readonly to: number;
  /** 1: whole numbers; 0.5: halves too. */
  readonly step: 1 | 0.5;
}

/** As it travels and is stored; null: the documents are silent. */
export type ParameterValue = number | boolean | string | readonly string[] | null;

/** One number, day, body or kind that a document may state (rules.md 4.2). */
export interface Parameter<Numbers, Value extends ParameterValue = ParameterValue> {
  /** As in rules.md 4.2, e.g. `org.excellent.minPctGood`. */
  readonly id: string;
  readonly topic: ParameterTopic;
  readonly label: Text;
  readonly type: ParameterType;
  /** Of a CHOICE or CHOICES: the codes with their names. */
  readonly choices: Readonly<Record<string, Text>> | null;
  /** Of a NUMBER: which numbers have a meaning. */
  readonly range: NumberRange | null;
  /** Where the upper document states it; null: it is silent, the value is the one recommended. */
  readonly citation: string | null;
  read(numbers: Numbers): Value;
  /** The numbers with another value; left out where no lower document may change it. */
  write?(numbers: Numbers, value: Value): Numbers;
  /** Whether a lower document may say this very value («earlier only»); left out: any. */
  allows?(numbers: Numbers, value: Value): boolean;
  /** The numbers with the value the original of the document turns out to have; left out where the original was held. */
  correct?(numbers: Numbers, value: Value): Numbers;
}

/** Whether a lower document may set it (column «Del.» of rules.md 4.2). */
export const isDelegable = <Numbers>(parameter: Parameter<Numbers>): boolean => parameter.write !== undefined;

/** Whether a document below these numbers may state that value. */
export const mayState = <Numbers>(parameter: Parameter<Numbers>, numbers: Numbers, value: ParameterValue): boolean =>
  isDelegable(parameter) && (parameter.allows?.(numbers, value) ?? true);
