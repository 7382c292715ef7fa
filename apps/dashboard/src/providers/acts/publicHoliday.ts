import { ask } from "../ask.ts";
import { graphql, type VariablesOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { useAct } from "../useAct.ts";
import { refusalFields } from "./refusal.ts";

const addHoliday = graphql(
  `mutation AddPublicHoliday($year: Int!, $holiday: PublicHolidayInput!) {
    answer: addPublicHoliday(year: $year, holiday: $holiday) {
      __typename ... on PublicHolidays { year } ...RefusalFields
    }
  }`,
  [refusalFields],
);

const withdrawHoliday = graphql(
  `mutation WithdrawPublicHoliday($year: Int!, $day: String!) {
    answer: withdrawPublicHoliday(year: $year, day: $day) {
      __typename ... on PublicHolidays { year } ...RefusalFields
    }
  }`,
  [refusalFields],
);

/** Lead times of drafts are counted anew. */
const touched = ["publicHolidays", "reviewedSubjects", "reviewedSubject"];

/** A day off the product does not know. */
export const useAddHoliday = () =>
  useAct(
    async (variables: VariablesOf<typeof addHoliday>) => granted((await ask(addHoliday, variables)).answer),
    touched,
  );

/** A day that was added and is none. */
export const useWithdrawHoliday = () =>
  useAct(
    async (variables: VariablesOf<typeof withdrawHoliday>) => granted((await ask(withdrawHoliday, variables)).answer),
    touched,
  );
