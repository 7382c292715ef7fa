import { ask } from "../ask.ts";
import { graphql, type VariablesOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { useAct } from "../useAct.ts";
import { refusalFields } from "./refusal.ts";

const save = graphql(
  `mutation SaveTablePreset($organisationId: ID!, $year: Int!, $preset: TablePresetInput!) {
    answer: saveTablePreset(organisationId: $organisationId, year: $year, preset: $preset) {
      __typename ... on TablePreset { id } ...RefusalFields
    }
  }`,
  [refusalFields],
);

const rename = graphql(
  `mutation RenameTablePreset($id: ID!, $version: Int!, $given: TablePresetNameInput!) {
    answer: renameTablePreset(id: $id, version: $version, given: $given) {
      __typename ... on TablePreset { id } ...RefusalFields
    }
  }`,
  [refusalFields],
);

const remove = graphql(
  `mutation DeleteTablePreset($id: ID!, $version: Int!) {
    answer: deleteTablePreset(id: $id, version: $version) { __typename ... on TablePreset { id } ...RefusalFields }
  }`,
  [refusalFields],
);

const touched = ["tablePresets"];

/** Saves a table as it is looked at. */
export const useSavePreset = () =>
  useAct(async (variables: VariablesOf<typeof save>) => granted((await ask(save, variables)).answer), touched);

/** Calls a saved table by another name, shares it or not. */
export const useRenamePreset = () =>
  useAct(async (variables: VariablesOf<typeof rename>) => granted((await ask(rename, variables)).answer), touched);

/** Deletes a saved table of one's own. */
export const useDeletePreset = () =>
  useAct(async (variables: VariablesOf<typeof remove>) => granted((await ask(remove, variables)).answer), touched);
