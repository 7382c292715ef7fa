import {
  configurationFindings,
  type Document as DomainDocument,
  isDelegable,
  type Overlay,
  type ParameterInForce,
  parametersInForce,
  type RuleSet,
} from "@xep-loai/domain";
import type { ConfigurationFinding, Document, StatedValue } from "./document.type.ts";
import { shown, shownParameter, valueInForce } from "./shown-parameter.ts";

/** What a document says by itself, as a reader meets it. */
export const headShown = (document: DomainDocument) => ({
  id: document.id,
  kind: document.kind,
  number: document.number,
  issuedOn: document.date,
  issuer: document.issuer,
  title: document.title,
  shortTitle: document.shortTitle,
  appliesTo: document.appliesTo,
  replaces: document.replaces,
  textHeld: document.isTextHeld,
  fromOriginal: document.isFromOriginal !== false,
  years: document.years,
});

/** What it states beside what the documents above it say in a year. */
export function layerShown(
  overlay: Overlay | null,
  upper: RuleSet,
  year: number,
): Pick<Document, "overrides" | "findings"> {
  if (overlay === null) return { overrides: [], findings: [] };
  const above = new Map(parametersInForce(upper).map((each) => [each.parameter.id, each]));
  return {
    overrides: overlay.overrides.map((each) => statedShown(each, above.get(each.parameter.id), year)),
    findings: configurationFindings(upper, overlay).map((each) => findingShown(each, year)),
  };
}

type Stated = Overlay["overrides"][number];

const statedShown = (
  { parameter, value, citation, clause }: Stated,
  upper: ParameterInForce | undefined,
  year: number,
): StatedValue => ({
  parameter: shownParameter(parameter, isDelegable(parameter)),
  upper: upper === undefined ? null : valueInForce(upper, year),
  stated: shown(parameter, value, year),
  citation,
  clause,
  used: upper !== undefined && isDelegable(parameter),
});

export const findingShown = (
  { ruleId, stated, upper, message }: ReturnType<typeof configurationFindings>[number],
  year: number,
): ConfigurationFinding => ({
  ruleId,
  parameter: shownParameter(stated.parameter, false),
  stated: shown(stated.parameter, stated.value, year),
  citation: stated.citation,
  upper: valueInForce(upper, year),
  message,
});
