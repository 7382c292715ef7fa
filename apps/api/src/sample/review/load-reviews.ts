import { kh174Review } from "@xep-loai/domain";
import { evaluateReviews } from "../../review/concerns.service.ts";
import { rows, type Tx } from "../../shared/tx.ts";
import { isOfPoints } from "../year/calendar.ts";
import { agencyReviewedOn, dayRows } from "./days.ts";
import { loadPlanted } from "./load-planted.ts";
import {
  agenciesSql,
  collectivesSql,
  leadersSql,
  membersSql,
  organisationsSql,
  reviewedOnlySql,
} from "./plain-reviews.ts";
import { contentsOf, ofCollective, ofPerson, rulesOf } from "./records.ts";

const centre = 1;

/** Writes the reviews of a year from its results, and what of them is otherwise than it should be. */
export async function loadReviews(tx: Tx, year: number): Promise<void> {
  const added = isOfPoints(year) ? [] : kh174Review.contents?.addedToCollective;
  const { collective, person, leader } = contentsOf(rulesOf(year), added);
  const days = JSON.stringify(dayRows(year));
  const ofBody = [year, days, collective, JSON.stringify(ofCollective(year))];
  for (const sql of [collectivesSql, reviewedOnlySql, organisationsSql]) await rows(tx, sql, ofBody);
  const led = ofPerson(year, "LEADER");
  await rows(tx, leadersSql, [year, days, leader, JSON.stringify(led)]);
  await rows(tx, agenciesSql, [year, agencyReviewedOn(year)]);
  const servant = ofPerson(year, "CIVIL_SERVANT");
  await rows(tx, membersSql, [year, person, JSON.stringify(ofPerson(year, "OTHER")), JSON.stringify(servant)]);
  await loadPlanted(tx, year);
  await evaluateReviews(tx, { year, organisationId: centre });
}
