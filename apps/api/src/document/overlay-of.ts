import {
  type AnyOverlay,
  type DocumentKind,
  documentKindLabels,
  headOfYear,
  type Override,
  type Parameter,
  type Parameters2019,
  type Parameters2025,
  parameters2019,
  parameters2025,
  statedValue,
} from "@xep-loai/domain";

/** What a version of a board's document says, as it is stored. Days are ISO text. */
export interface DocumentText {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly number: string;
  readonly issuedOn: string;
  readonly issuer: string;
  readonly title: string;
  readonly appliesTo: string | null;
  readonly yearFrom: number;
  readonly yearTo: number | null;
  readonly overrides: readonly StoredOverride[];
}

/** One value a document states, as it is stored. */
export interface StoredOverride {
  readonly parameter: string;
  readonly value: unknown;
  readonly citation: string;
  /** Word for word; empty where only the place is known. */
  readonly clause: readonly string[];
}

/**
 * The document as a layer of the rules, those of the regime its first year stands under. It is in the language of its board
 * alone, and builds on whatever stands above it.
 */
export function overlayOf(text: DocumentText): AnyOverlay {
  return isOfPoints(text.yearFrom)
    ? { ...headOf(text), regime: "POINTS_2025", overrides: overridesOf(text, byId2025) }
    : { ...headOf(text), overrides: overridesOf(text, byId2019) };
}

/** What a document that begins to hold in this year may state, by id. */
export const parametersFrom = (yearFrom: number): ReadonlyMap<string, AnyParameter> =>
  isOfPoints(yearFrom) ? byId2025 : byId2019;

const isOfPoints = (yearFrom: number): boolean => headOfYear(yearFrom).regime === "POINTS_2025";

const headOf = ({ id, kind, number, issuedOn, issuer, title, appliesTo, yearFrom, yearTo }: DocumentText) => ({
  id,
  kind,
  number,
  date: issuedOn,
  title: inBoth(title),
  shortTitle: { vi: `${documentKindLabels[kind].vi} ${number}`, en: `${documentKindLabels[kind].en} ${number}` },
  issuer: inBoth(issuer),
  appliesTo: appliesTo === null ? null : inBoth(appliesTo),
  years: { from: yearFrom, to: yearTo },
  parentId: null,
  replaces: null,
  isTextHeld: true,
  restated: [],
  adds: [],
});

const inBoth = (words: string) => ({ vi: words, en: words });

type AnyParameter = Parameter<Parameters2019> | Parameter<Parameters2025>;

const byIdOf = <Numbers>(parameters: readonly Parameter<Numbers>[]) =>
  new Map(parameters.map((parameter) => [parameter.id, parameter]));
const byId2019 = byIdOf<Parameters2019>(parameters2019);
const byId2025 = byIdOf<Parameters2025>(parameters2025);

const overridesOf = <Numbers>(
  { id, overrides }: DocumentText,
  parameters: ReadonlyMap<string, Parameter<Numbers>>,
): Override<Numbers>[] => overrides.map((each) => overrideOf(each, parameters, id));

/** @throws where a document in force states what was refused when it was drafted: a bad row is a bug, never a guess. */
function overrideOf<Numbers>(
  { parameter: id, value, citation, clause }: StoredOverride,
  parameters: ReadonlyMap<string, Parameter<Numbers>>,
  document: string,
): Override<Numbers> {
  const parameter = parameters.get(id);
  const read = parameter && statedValue(parameter, value);
  if (parameter === undefined || read === undefined || "problem" in read)
    throw new Error(`document ${document}: no value of ${id}: ${JSON.stringify(value)}`);
  return { parameter, value: read.value, citation, clause };
}
