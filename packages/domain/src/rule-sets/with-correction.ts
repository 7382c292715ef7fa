import { markedPlace } from "./copy-mark.ts";
import { documentOfRule } from "./document-of-rule.ts";
import { keySeparator } from "./key-separator.ts";
import type { Layers } from "./layers.ts";
import type { Override, RestatedRule } from "./override.ts";
import { parameters2025 } from "./parameters/parameters-2025.ts";
import type { Parameters2025, RuleSet2025 } from "./rule-set-2025.ts";
import type { TextCorrection } from "./text-correction.ts";

/** The rules with one of them as a board's own copy has it. What a document of a board states by itself stands as stated. */
export function withCorrection(upper: RuleSet2025, correction: TextCorrection): RuleSet2025 {
  const { layers } = upper;
  const words = correctedWords(correction);
  const figures = figuresOf(correction, words).filter(({ parameter }) => !isStatedBelow(layers, parameter.id));
  const document = upper.parts.find(({ id }) => id === documentOfRule(correction.ruleId)) ?? upper;
  return {
    ...upper,
    id: [upper.id, correction.id].join(keySeparator),
    parameters: figures.reduce(withFigure, upper.parameters),
    layers: {
      ...layers,
      sources: new Map([
        ...layers.sources,
        ...figures.map((override) => [override.parameter.id, { document, override }] as const),
      ]),
      restated: new Map([...layers.restated, [correction.ruleId, words]]),
    },
  };
}

/** The words of a rule as the copy has them. */
const correctedWords = (correction: TextCorrection): RestatedRule => ({
  restates: correction.ruleId,
  id: correction.ruleId,
  citation: markedPlace(correction.citation, correction),
  clause: correction.clause,
  certainty: "OWN_COPY",
});

/** Those that may be corrected, with their place. */
const figuresOf = ({ figures }: TextCorrection, { citation, clause }: RestatedRule): Override<Parameters2025>[] =>
  figures.flatMap(({ parameter: id, value }) => {
    const parameter = parameters2025.find((each) => each.id === id);
    return parameter === undefined ? [] : [{ parameter, value, citation, clause }];
  });

function isStatedBelow({ sources, documents }: Layers<Parameters2025>, parameterId: string): boolean {
  const source = sources.get(parameterId);
  return source !== undefined && documents.includes(source.document);
}

const withFigure = (parameters: Parameters2025, { parameter, value }: Override<Parameters2025>): Parameters2025 =>
  parameter.correct?.(parameters, value) ?? parameters;
