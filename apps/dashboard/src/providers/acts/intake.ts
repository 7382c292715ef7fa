import { ask } from "../ask.ts";
import { graphql, type VariablesOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { intakeFields } from "../queries/intakes.ts";
import { useAct } from "../useAct.ts";
import { refusalFields } from "./refusal.ts";
import { type Upload, uploadWorkbook } from "./uploadWorkbook.ts";

const apply = graphql(
  `mutation ApplyIntake($id: ID!, $version: Int!, $takeOutdated: Boolean!) {
    answer: applyIntake(id: $id, version: $version, takeOutdated: $takeOutdated) { __typename ... on Intake { ...IntakeFields } ...RefusalFields }
  }`,
  [intakeFields, refusalFields],
);

const undo = graphql(
  `mutation UndoIntake($id: ID!, $version: Int!) {
    answer: undoIntake(id: $id, version: $version) { __typename ... on Intake { ...IntakeFields } ...RefusalFields }
  }`,
  [intakeFields, refusalFields],
);

const discard = graphql(
  `mutation DiscardIntake($id: ID!, $version: Int!) {
    answer: discardIntake(id: $id, version: $version) { __typename ... on DiscardedIntake { id } ...RefusalFields }
  }`,
  [refusalFields],
);

const touched = ["intake", "intakes"];

/** A workbook, to be checked. */
export const useUploadWorkbook = () => useAct((upload: Upload) => uploadWorkbook(upload), touched);

/** That a checked workbook is written to the results. */
export const useApplyIntake = () =>
  useAct(async (variables: VariablesOf<typeof apply>) => granted((await ask(apply, variables)).answer), touched);

/** That what was written is put back as it stood before. */
export const useUndoIntake = () =>
  useAct(async (variables: VariablesOf<typeof undo>) => granted((await ask(undo, variables)).answer), touched);

/** That a workbook that was not written is taken away. */
export const useDiscardIntake = () =>
  useAct(
    async (variables: VariablesOf<typeof discard>) => granted((await ask(discard, variables)).answer),
    ["intakes"],
  );
