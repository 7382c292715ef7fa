import type { Layers, RefusedOverride } from "./layers.ts";
import type { Overlay } from "./overlay.ts";
import type { Override } from "./override.ts";
import { isDelegable } from "./parameter.ts";
import type { Parameters2019, RuleSet2019 } from "./rule-set.ts";

/** What stands between two documents in the key of a rule set. */
export const keySeparator = "/";

/**
 * The rules in force below a chain of documents, merged parameter by parameter; the lower overrides the upper where it
 * may, elsewhere the upper value is used and the difference is kept as refused (`ENGINE.UPPER_WINS`, rules.md 4.1).
 */
export const effectiveRuleSet = (first: RuleSet2019, lower: readonly Overlay[]): RuleSet2019 =>
  lower.reduce(withOverlay, first);

function withOverlay(upper: RuleSet2019, overlay: Overlay): RuleSet2019 {
  const { overrides: _, restated: __, adds: ___, ...document } = overlay;
  const granted = overlay.overrides.filter(({ parameter }) => isDelegable(parameter));
  return {
    ...upper,
    ...document,
    id: [upper.id, overlay.id].join(keySeparator),
    parentId: upper.id,
    parameters: granted.reduce(withOverride, upper.parameters),
    layers: layersWith(upper, overlay, granted),
  };
}

const withOverride = (parameters: Parameters2019, { parameter, value }: Override<Parameters2019>): Parameters2019 =>
  parameter.write?.(parameters, value) ?? parameters;

function layersWith(
  { layers, parameters }: RuleSet2019,
  overlay: Overlay,
  granted: readonly Override<Parameters2019>[],
): Layers<Parameters2019> {
  const said = (override: Override<Parameters2019>): RefusedOverride<Parameters2019> => ({
    document: overlay,
    override,
  });
  const refused = overlay.overrides.filter(
    ({ parameter, value }) => !isDelegable(parameter) && !isSameValue(parameter.read(parameters), value),
  );
  return {
    documents: [...layers.documents, overlay],
    sources: new Map([...layers.sources, ...granted.map((each) => [each.parameter.id, said(each)] as const)]),
    refused: [...layers.refused, ...refused.map(said)],
    restated: new Map([...layers.restated, ...overlay.restated.map((rule) => [rule.restates, rule] as const)]),
    added: new Set([...layers.added, ...overlay.adds]),
  };
}

/** Whether two values say the same; lists are compared as sets, their order says nothing. */
export function isSameValue(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  return one.length === other.length && one.every((item) => other.includes(item));
}
