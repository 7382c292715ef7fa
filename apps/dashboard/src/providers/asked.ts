import type { GetListParams, GetListResult, GetOneParams, GetOneResult, RaRecord } from "ra-core";
import { keyedList } from "./keyedList.ts";
import { askAwardCandidates } from "./queries/awardCandidates.ts";
import { askClassification } from "./queries/classification.ts";
import { askClassifications } from "./queries/classifications.ts";
import { askFollowUps } from "./queries/followUps.ts";
import { askInspection } from "./queries/inspection.ts";
import { askInspections } from "./queries/inspections.ts";
import { askOrganisation } from "./queries/organisation.ts";
import { askQuotaUses } from "./queries/quotaUses.ts";
import { askWarnings } from "./queries/warnings.ts";
import { resources } from "./resources.ts";

/** A record is what it was in a year, so `meta` names the year. */
const ofYear =
  <Found extends RaRecord>(ask: (id: string, year: number) => Promise<Found>) =>
  async ({ id, meta }: GetOneParams): Promise<GetOneResult<Found>> => ({ data: await ask(id, meta.year) });

/** The lists by the resource they belong to. */
export const lists: Readonly<Record<string, (params: GetListParams) => Promise<GetListResult>>> = {
  [resources.classifications]: keyedList(askClassifications),
  [resources.quotas]: keyedList(askQuotaUses),
  [resources.warnings]: keyedList(askWarnings),
  [resources.inspections]: keyedList(askInspections),
  [resources.awards]: keyedList(askAwardCandidates),
  [resources.followUps]: keyedList(askFollowUps),
};

/** The records by the resource they belong to. */
export const records: Readonly<Record<string, (params: GetOneParams) => Promise<GetOneResult>>> = {
  [resources.classifications]: ofYear(askClassification),
  [resources.inspections]: ofYear(askInspection),
  [resources.organisations]: ofYear(askOrganisation),
};
