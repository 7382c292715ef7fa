import {
  type DocumentKind,
  documentKindLabels,
  type Overlay,
  type Override,
  type Parameters2019,
  parameters2019,
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

/** The document as a layer of the rules. It is in the language of its board alone, and builds on whatever stands above it. */
export function overlayOf(text: DocumentText): Overlay {
  const { id, kind, number, issuedOn, issuer, title, appliesTo, yearFrom, yearTo, overrides } = text;
  return {
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
    overrides: overrides.map((each) => overrideOf(each, id)),
    restated: [],
    adds: [],
  };
}

const inBoth = (words: string) => ({ vi: words, en: words });

const parameterById = new Map(parameters2019.map((parameter) => [parameter.id, parameter]));

/** @throws where a document in force states what was refused when it was drafted: a bad row is a bug, never a guess. */
function overrideOf(
  { parameter: id, value, citation, clause }: StoredOverride,
  document: string,
): Override<Parameters2019> {
  const parameter = parameterById.get(id);
  const read = parameter && statedValue(parameter, value);
  if (parameter === undefined || read === undefined || "problem" in read)
    throw new Error(`document ${document}: no value of ${id}: ${JSON.stringify(value)}`);
  return { parameter, value: read.value, citation, clause };
}
