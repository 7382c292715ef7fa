import {
  type AnyOverlay,
  configurationFindings,
  type Document as DomainDocument,
  type ConfigurationFinding as DomainFinding,
  isOverlay2025,
  type Override,
  type ParameterInForce,
  type Parameters2019,
  type Parameters2025,
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

/** What it states beside what the documents above it say in a year; null: there it says nothing. */
export function layerShown(
  overlay: AnyOverlay | null,
  upper: RuleSet | null,
  year: number,
): Pick<Document, "overrides" | "findings"> {
  if (overlay === null) return { overrides: [], findings: [] };
  const above = new Map((upper === null ? [] : parametersInForce(upper)).map((each) => [each.parameter.id, each]));
  return {
    overrides: overlay.overrides.map((each) => statedShown(each, above.get(each.parameter.id), year)),
    findings: (upper === null ? [] : findingsOf(upper, overlay)).map((each) => findingShown(each, year)),
  };
}

type Stated = Override<Parameters2019> | Override<Parameters2025>;
type AnyFinding = DomainFinding<Parameters2019> | DomainFinding<Parameters2025>;

/** What it states in vain; nothing can be said beside rules of another regime. */
export function findingsOf(upper: RuleSet, overlay: AnyOverlay): readonly AnyFinding[] {
  if (isOverlay2025(overlay)) return upper.regime === "POINTS_2025" ? configurationFindings(upper, overlay) : [];
  return upper.regime === "TIERS_2019" ? configurationFindings(upper, overlay) : [];
}

const mayBeStated = ({ parameter }: Stated): boolean => parameter.write !== undefined;

const statedShown = (stated: Stated, upper: ParameterInForce | undefined, year: number): StatedValue => ({
  parameter: shownParameter(stated.parameter, mayBeStated(stated)),
  upper: upper === undefined ? null : valueInForce(upper, year),
  stated: shown(stated.parameter, stated.value, year),
  citation: stated.citation,
  clause: stated.clause,
  used: upper !== undefined && mayBeStated(stated),
});

export const findingShown = ({ ruleId, stated, upper, message }: AnyFinding, year: number): ConfigurationFinding => ({
  ruleId,
  parameter: shownParameter(stated.parameter, false),
  stated: shown(stated.parameter, stated.value, year),
  citation: stated.citation,
  upper: valueInForce(upper, year),
  message,
});
