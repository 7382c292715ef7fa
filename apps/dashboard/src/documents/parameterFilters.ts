import type { Text } from "@xep-loai/domain";
import { mentions } from "../i18n/mentions.ts";
import type { ParameterInForce } from "../providers/queries/parametersInForce.ts";
import type { Others } from "../view/useView.ts";
import { ruleParameters } from "./ruleParameters.ts";

/** What narrows the list of parameters; it stands in the URL. */
export interface ParameterFilters {
  /** Only the values of this document; null: of all. */
  readonly documentId: string | null;
  readonly text: string;
}

export const noParameterFilters: ParameterFilters = { documentId: null, text: "" };

export const parameterFiltersFrom = (search: URLSearchParams): ParameterFilters => ({
  documentId: search.get(ruleParameters.documentId),
  text: search.get(ruleParameters.text) ?? "",
});

/** The parameters of the URL that say the same. */
export const parametersOf = ({ documentId, text }: ParameterFilters): Others => ({
  [ruleParameters.documentId]: documentId,
  [ruleParameters.text]: text || null,
});

/** Whether a parameter is one of those asked for. */
export const isAsked = ({ parameter, inForce }: ParameterInForce, { documentId, text }: ParameterFilters): boolean =>
  (documentId === null || inForce.document?.id === documentId) && says([parameter.label, inForce.shown.text], text);

/** Whether the texts have all the words, in either language. */
export const says = (texts: readonly Text[], words: string): boolean =>
  mentions(texts.flatMap(({ vi, en }) => [vi, en]).join("\n"), words);
