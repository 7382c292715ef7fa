import type { Role } from "@xep-loai/domain";
import { ruleSetAt } from "../../document/rule-sets.service.ts";
import { refColumn, standing } from "../../organisation/standing.service.ts";
import { isRefused, type Refused } from "../../shared/refusal.ts";
import { firstRow, rows, type Tx } from "../../shared/tx.ts";
import { scopesWith, type Viewer } from "../../shared/viewer.ts";
import type { OutstandingDecision, OutstandingDecisions } from "./outstanding-decision.type.ts";
import { raisingDecision } from "./raising-decision.ts";
import type { RaisingDecision } from "./raising-decision.type.ts";
import { hasGroups, topShareOf } from "./top-share.ts";

/** Whose role it is to decide of a unit, held above it. */
export const deciding: readonly Role[] = ["DECIDER"];

/** The decisions that concern an organisation in a year, and whether the viewer may add one for it. */
export async function outstandingDecisions(
  tx: Tx,
  viewer: Viewer,
  organisationId: string,
  year: number,
): Promise<OutstandingDecisions | Refused> {
  const organisation = await standing(tx, year, organisationId);
  if (isRefused(organisation)) return organisation;
  const scopes = scopesWith(viewer, deciding);
  const decisions = await rows<OutstandingDecision>(tx, `${select} where ${concerning}`, [
    scopes,
    year,
    organisation.id,
    organisation.ancestors,
  ]);
  const ruleSet = await ruleSetAt(tx, organisation.ruleSetId);
  if (ruleSet.regime !== "POINTS_2025")
    return { decisions, applies: false, mayRecord: false, raisedBy: null, share: null };
  const share = topShareOf(ruleSet);
  const now = await firstRow<Now>(tx, openAndRaised, [year, organisation.id]);
  const isAbove = organisation.ancestors.some((id) => id !== organisation.id && scopes.includes(id));
  const isTaken = decisions.some(
    (one) => one.withdrawnAt === null && String(one.organisation.id) === String(organisation.id),
  );
  return {
    decisions,
    applies: true,
    mayRecord: now?.isOpen === true && isAbove && !isTaken && hasGroups(organisation.level),
    raisedBy: now?.raisedBy && now.raisedBy.rate > share.usualPct ? now.raisedBy : null,
    share,
  };
}

interface Now {
  readonly isOpen: boolean;
  readonly raisedBy: RaisingDecision | null;
}

const openAndRaised = `
  select exists (select from cycle where year = $1 and state = 'OPEN') as "isOpen", (${raisingDecision("$1", "$2")}) as "raisedBy"`;

/** One of them, as the viewer sees it. */
export const outstandingDecision = (tx: Tx, viewer: Viewer, id: number): Promise<OutstandingDecision | undefined> =>
  firstRow(tx, `${select} where d.id = $2`, [scopesWith(viewer, deciding), id]);

const select = `
  select d.id::text as id, ${refColumn} as organisation, d.year, d.rate, d.number, d.decided_on::text as "decidedOn",
    d.by_body as "byBody", d.note, d.version, d.recorded_by_name as "recordedByName", d.recorded_at as "recordedAt",
    d.withdrawn_at as "withdrawnAt", d.withdrawn_by_name as "withdrawnByName", d.withdrawn_reason as "withdrawnReason",
    d.withdrawn_at is null and y.state = 'OPEN' and o.ancestors[:cardinality(o.ancestors) - 1] && $1::int[] as "mayWithdraw"
  from outstanding_decision d
  join cycle y on y.year = d.year
  join organisation_year o on o.year = d.year and o.organisation_id = d.organisation_id`;

const concerning = `d.year = $2 and (o.ancestors @> array[$3::int] or o.organisation_id = any($4::int[]))
  order by d.withdrawn_at is not null, d.recorded_at desc, d.id desc
  limit 100`;
