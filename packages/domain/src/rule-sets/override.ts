import type { Certainty } from "../rule/certainty.ts";
import type { Parameter, ParameterValue } from "./parameter.ts";

/** A value a document states for one parameter, with its place and its words. */
export interface Override<Numbers> {
  readonly parameter: Parameter<Numbers>;
  readonly value: ParameterValue;
  readonly citation: string;
  /** Word for word; empty where only the place is known. */
  readonly clause: readonly string[];
}

/** A rule of an upper document said anew: its predicate is the same, its id, place and words are the lower document's. */
export interface RestatedRule {
  /** Id of the upper rule. */
  readonly restates: string;
  readonly id: string;
  readonly citation: string;
  readonly clause: readonly string[];
  /** How those words are known; left out: VERBATIM. */
  readonly certainty?: Certainty;
}

/** A typed override: a value of another type than the parameter's does not compile. */
export const override = <Numbers, Value extends ParameterValue>(
  parameter: Parameter<Numbers, Value>,
  value: NoInfer<Value>,
  citation: string,
  clause: readonly string[],
): Override<Numbers> => ({ parameter: parameter as unknown as Parameter<Numbers>, value, citation, clause });
