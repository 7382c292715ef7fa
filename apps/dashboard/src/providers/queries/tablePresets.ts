import { ask } from "../ask.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { useAsked } from "../useAsked.ts";
import type { AskedUnit } from "./asked.ts";

const presetFields = graphql(`
  fragment TablePresetFields on TablePreset {
    id version name table unitId unitName year group level decidedOnly isShared isOwn changedByName
  }
`);
export type TablePreset = ResultOf<typeof presetFields>;

const presetsQuery = graphql(
  `query TablePresets($organisationId: ID!, $year: Int!) {
    tablePresets(organisationId: $organisationId, year: $year) {
      __typename
      ... on TablePresets { board { id name } nodes { ...TablePresetFields } }
      ... on Refusal { code message { vi en } }
    }
  }`,
  [presetFields],
);
export interface TablePresets {
  readonly board: { readonly id: string; readonly name: string } | null;
  readonly nodes: readonly TablePreset[];
}

/** The saved tables one can open from a unit. */
export const useTablePresets = ({ organisationId, year }: AskedUnit) =>
  useAsked<TablePresets>({
    key: ["tablePresets", organisationId, year],
    ask: async () => granted((await ask(presetsQuery, { organisationId, year })).tablePresets),
  });
