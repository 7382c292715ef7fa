import { ask } from "../ask.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { useAsked, useAskedPages } from "../useAsked.ts";
import type { AskedUnit } from "./asked.ts";
import { organisationRef } from "./organisationRef.ts";

export const intakeFields = graphql(
  `fragment IntakeFields on Intake {
    id year fileName byName state uploadedAt appliedAt undoneAt forgottenAt rowsDone rowsTotal secondsLeft version
    applyObstacle undoObstacle discardObstacle
    organisation { ...OrganisationRefFields }
    counts { standing count }
    quotas { id over overNow withOutdated scopeLabel { vi en } arithmetic { vi en } organisation { ...OrganisationRefFields } }
    openPoints { ruleId citation clause rows }
    refusal { code message { vi en } problems { path message { vi en } } }
  }`,
  [organisationRef],
);
export type Intake = ResultOf<typeof intakeFields>;
export type IntakeObstacle = NonNullable<Intake["applyObstacle"]>;
export type RowStanding = Intake["counts"][number]["standing"];

const intakesQuery = graphql(
  `query Intakes($organisationId: ID!, $year: Int!, $after: String) {
    intakes(organisationId: $organisationId, year: $year, after: $after) {
      __typename
      ... on IntakePage { nextCursor mayUpload nodes { ...IntakeFields } }
      ... on Refusal { code message { vi en } }
    }
  }`,
  [intakeFields],
);

const intakeQuery = graphql(
  `query Intake($id: ID!) {
    intake(id: $id) { __typename ... on Intake { ...IntakeFields } ... on Refusal { code message { vi en } } }
  }`,
  [intakeFields],
);

const rowFields = graphql(`
  fragment IntakeRowFields on IntakeRow {
    subject rowNumber classificationId name standing changedBy changedAt openPoints
    problems { column { vi en } message { vi en } }
    differences { column { vi en } before { vi en } after { vi en } }
  }
`);
export type IntakeRow = ResultOf<typeof rowFields>;

const rowsQuery = graphql(
  `query IntakeRows($id: ID!, $rowStanding: IntakeRowStanding!, $after: String) {
    intakeRows(id: $id, rowStanding: $rowStanding, after: $after) {
      __typename
      ... on IntakeRowPage { nextCursor total nodes { ...IntakeRowFields } }
      ... on Refusal { code message { vi en } }
    }
  }`,
  [rowFields],
);

export interface IntakePage {
  readonly nodes: readonly Intake[];
  readonly nextCursor: string | null;
  readonly mayUpload: boolean;
}

interface IntakeRowPage {
  readonly nodes: readonly IntakeRow[];
  readonly nextCursor: string | null;
  readonly total: number;
}

const atWork: readonly Intake["state"][] = ["UPLOADED", "CHECKING", "APPLYING", "UNDOING"];

/** Whether the system is at work on it, so that it is worth asking again. */
export const isAtWork = ({ state }: Pick<Intake, "state">): boolean => atWork.includes(state);

/** The workbooks of results of one unit, newest first. */
export const useIntakes = ({ organisationId, year }: AskedUnit) =>
  useAskedPages<IntakePage>({
    key: ["intakes", organisationId, year],
    ask: async (after) => granted((await ask(intakesQuery, { organisationId, year, after })).intakes),
  });

/** One workbook; asked again every second while the system is at work on it. */
export const useIntake = (id: string) =>
  useAsked<Intake>({
    key: ["intake", id],
    ask: async () => granted((await ask(intakeQuery, { id })).intake),
    again: (intake) => (intake && isAtWork(intake) ? 1_000 : false),
  });

/** Its rows of one standing, as they were checked: a further check has another version. */
export const useIntakeRows = ({ id, version }: Intake, standing: RowStanding) =>
  useAskedPages<IntakeRowPage>({
    key: ["intakeRows", id, version, standing],
    ask: async (after) => granted((await ask(rowsQuery, { id, rowStanding: standing, after })).intakeRows),
  });
