import type { Document } from "./document.ts";
import { keySeparator } from "./key-separator.ts";
import type { Layers, RefusedOverride } from "./layers.ts";
import type { Overlay, Overlay2025, OverlayOf } from "./overlay.ts";
import type { Override } from "./override.ts";
import { mayState } from "./parameter.ts";
import type { RuleSet2019 } from "./rule-set.ts";
import type { RuleSet2025 } from "./rule-set-2025.ts";
import { isCorrection, type TextCorrection } from "./text-correction.ts";
import { withCorrection } from "./with-correction.ts";

/** A rule set lower documents may be laid below. */
interface Layered<Numbers> extends Document {
  readonly parameters: Numbers;
  readonly layers: Layers<Numbers>;
}

/**
 * The rules in force below a chain of documents, merged parameter by parameter; the lower overrides the upper where it
 * may, elsewhere the upper value is used and the difference is kept as refused (`ENGINE.UPPER_WINS`, rules.md 4.1).
 */
export const effectiveRuleSet = (first: RuleSet2019, lower: readonly Overlay[]): RuleSet2019 =>
  lower.reduce<RuleSet2019>(withOverlay, first);

/** The same below QĐ 366, where a board may also enter what its own copy says. */
export const effectiveRuleSet2025 = (
  first: RuleSet2025,
  lower: readonly (Overlay2025 | TextCorrection)[],
): RuleSet2025 => lower.reduce<RuleSet2025>(withLayer, first);

function withLayer(upper: RuleSet2025, layer: Overlay2025 | TextCorrection): RuleSet2025 {
  if (isCorrection(layer)) return withCorrection(upper, layer);
  const { regime: _, ...overlay } = layer;
  return withOverlay(upper, overlay);
}

function withOverlay<Numbers, Rules extends Layered<Numbers>>(upper: Rules, overlay: OverlayOf<Numbers>): Rules {
  const { overrides, restated: _, adds: __, ...document } = overlay;
  const granted = overrides.filter(({ parameter, value }) => mayState(parameter, upper.parameters, value));
  return {
    ...upper,
    ...document,
    id: [upper.id, overlay.id].join(keySeparator),
    parentId: upper.id,
    parameters: granted.reduce(withOverride, upper.parameters),
    layers: layersWith(upper, overlay, granted),
  };
}

const withOverride = <Numbers>(parameters: Numbers, { parameter, value }: Override<Numbers>): Numbers =>
  parameter.write?.(parameters, value) ?? parameters;

function layersWith<Numbers>(
  { layers, parameters }: Layered<Numbers>,
  overlay: OverlayOf<Numbers>,
  granted: readonly Override<Numbers>[],
): Layers<Numbers> {
  const { overrides, restated, adds } = overlay;
  const said = (override: Override<Numbers>): RefusedOverride<Numbers> => ({ document: overlay, override });
  const refused = overrides.filter(
    ({ parameter, value }) =>
      !mayState(parameter, parameters, value) && !isSameValue(parameter.read(parameters), value),
  );
  return {
    documents: [...layers.documents, overlay],
    sources: new Map([...layers.sources, ...granted.map((each) => [each.parameter.id, said(each)] as const)]),
    refused: [...layers.refused, ...refused.map(said)],
    restated: new Map([...layers.restated, ...restated.map((rule) => [rule.restates, rule] as const)]),
    added: new Set([...layers.added, ...adds]),
  };
}

/** Whether two values say the same; lists are compared as sets, their order says nothing. */
export function isSameValue(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  return one.length === other.length && one.every((item) => other.includes(item));
}
