import { type ParameterInForce, parameterInForce } from "./parameters-in-force.ts";
import type { Text } from "./rule/finding.ts";
import { isSameValue } from "./rule-sets/effective.ts";
import type { OverlayOf } from "./rule-sets/overlay.ts";
import type { Override } from "./rule-sets/override.ts";
import { mayState } from "./rule-sets/parameter.ts";
import type { Parameters2019, RuleSet } from "./rule-sets/rule-set.ts";
import { shownValue } from "./rule-sets/shown-value.ts";

/** `ENGINE.UPPER_WINS`: a document states what it may not change; the upper value is used (rules.md 4.1). */
export interface ConfigurationFinding<Numbers = Parameters2019> {
  readonly ruleId: "ENGINE.UPPER_WINS";
  /** What the document states. */
  readonly stated: Override<Numbers>;
  /** What is used in its place, and whose it is. */
  readonly upper: ParameterInForce;
  readonly message: Text;
}

/** What a document states in vain, given the rules it builds on. A value that is the upper one's is no difference. */
export function configurationFindings<Numbers = Parameters2019>(
  upper: RuleSet,
  { overrides }: OverlayOf<Numbers>,
): readonly ConfigurationFinding<Numbers>[] {
  const { parameters } = upper as unknown as { readonly parameters: Numbers };
  return overrides
    .filter(({ parameter, value }) => !mayState(parameter, parameters, value))
    .flatMap((stated) => {
      const inForce = parameterInForce(upper, stated.parameter.id);
      return inForce === undefined || isSameValue(inForce.value, stated.value) ? [] : [finding(stated, inForce)];
    });
}

function finding<Numbers>(stated: Override<Numbers>, upper: ParameterInForce): ConfigurationFinding<Numbers> {
  const { parameter, value } = stated;
  const [said, used] = [shownValue(parameter, value), shownValue(parameter, upper.value)];
  const by = upper.document?.shortTitle;
  return {
    ruleId: "ENGINE.UPPER_WINS",
    stated,
    upper,
    message: {
      vi: `Văn bản cấp dưới không được thay đổi “${parameter.label.vi}”. Văn bản ghi ${said.vi}; giá trị được dùng là ${used.vi}${by ? ` (${by.vi})` : ""}.`,
      en: `A lower document may not change “${parameter.label.en}”. It says ${said.en}; what is used is ${used.en}${by ? ` (${by.en})` : ""}.`,
    },
  };
}
