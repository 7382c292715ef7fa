import { ask } from "../ask.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { useAsked } from "../useAsked.ts";

const publicHolidaysQuery = graphql(`
  query PublicHolidays($year: Int!) {
    publicHolidays(year: $year) {
      __typename
      ... on PublicHolidays { days { day name } }
      ... on Refusal { code message { vi en } }
    }
  }
`);
type Answer = ResultOf<typeof publicHolidaysQuery>["publicHolidays"];
/** A day off; without a name it is one the product knows. */
export type PublicHoliday = Extract<Answer, { __typename: "PublicHolidays" }>["days"][number];

/** The days off by which working days are counted in a year and the next one. */
export const usePublicHolidays = (year: number) =>
  useAsked({
    key: ["publicHolidays", year],
    ask: async () => granted((await ask(publicHolidaysQuery, { year })).publicHolidays),
  });
