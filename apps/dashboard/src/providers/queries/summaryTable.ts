import type { InfiniteData, UseInfiniteQueryResult } from "@tanstack/react-query";
import { ask } from "../ask.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { useAskedPages } from "../useAsked.ts";
import type { AskedUnit } from "./asked.ts";
import { organisationRef } from "./organisationRef.ts";

const summaryTableFields = graphql(
  `fragment SummaryTableFields on SummaryTable {
    table title { vi en } rowHeading { vi en } organisation { ...OrganisationRefFields } superior year group level levels decidedOnly asOf rowCount nextCursor note { vi en }
    groups { value label { vi en } }
    columns { key label { vi en } parent { vi en } kind }
    total { key label organisationId hasChildren cells }
    rows { key label organisationId hasChildren cells }
  }`,
  [organisationRef],
);
export type SummaryTable = ResultOf<typeof summaryTableFields>;
export type SummaryColumn = SummaryTable["columns"][number];
export type SummaryRow = SummaryTable["rows"][number];
export type SummaryTableId = SummaryTable["table"];

const summaryTableQuery = graphql(
  `query SummaryTable(
    $table: SummaryTableId!, $organisationId: ID!, $year: Int!, $group: String, $level: Level, $decidedOnly: Boolean!, $after: String
  ) {
    summaryTable(
      table: $table, organisationId: $organisationId, year: $year, group: $group, level: $level, decidedOnly: $decidedOnly, after: $after
    ) {
      __typename
      ... on SummaryTable { ...SummaryTableFields }
      ... on Refusal { code message { vi en } }
    }
  }`,
  [summaryTableFields],
);

export interface AskedTable extends AskedUnit {
  readonly table: SummaryTableId;
  readonly group: string | null;
  /** Of the rows; left out: direct subordinates. */
  readonly level?: SummaryTable["level"];
  readonly decidedOnly: boolean;
}

/** One table of the report upward, as the export writes it. */
export function useSummaryTable(asked: AskedTable): UseInfiniteQueryResult<InfiniteData<SummaryTable>> {
  const { table, organisationId, year, group, level = null, decidedOnly } = asked;
  const variables = { table, organisationId, year, group, level, decidedOnly };
  return useAskedPages({
    key: ["summaryTable", variables],
    ask: async (after) => granted((await ask(summaryTableQuery, { ...variables, after })).summaryTable),
  });
}
