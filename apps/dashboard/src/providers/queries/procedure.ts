import { ask } from "../ask.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { useAsked } from "../useAsked.ts";
import { findingFields } from "./finding.ts";

const procedureFields = graphql(
  `fragment ProcedureFields on Procedure {
    id year version mustBeSecret opinionsMissing subjectToldOn managerToldOn isJudged
    steps { step expected citation by on tier }
    ballot { by heldOn secret eligible present votes { tier count } }
    opinions { id kind giver askedOn givenOn tier content attached changedByName }
    withdrawnOpinions {
      id kind giver askedOn givenOn tier content attached changedByName withdrawnAt withdrawnByName withdrawnReason
    }
    record {
      levelsBy selfRatedBy selfRatedOn reportedToCell proposedBy proposedOn discussedOn announcedOn appraisedBy appraisedOn
      decidedBy managedBy openTo inputRatings
    }
    findings { ...FindingFields }
  }`,
  [findingFields],
);
export type Procedure = ResultOf<typeof procedureFields>;
export type ProcedureStep = Procedure["steps"][number];
export type Ballot = NonNullable<Procedure["ballot"]>;
export type Opinion = Procedure["opinions"][number];

const procedureQuery = graphql(
  `query Procedure($id: ID!, $year: Int!) {
    procedure(id: $id, year: $year) {
      __typename
      ... on Procedure { ...ProcedureFields }
      ... on Refusal { code message { vi en } }
    }
  }`,
  [procedureFields],
);

/** How a result came about, step by step, with what the rules say of it. */
export const useProcedure = (id: string, year: number) =>
  useAsked<Procedure>({
    key: ["procedure", id, year],
    ask: async () => granted((await ask(procedureQuery, { id, year })).procedure),
  });
