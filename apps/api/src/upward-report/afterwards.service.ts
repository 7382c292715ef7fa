import { Award, type FollowUpState, type ReportFigures } from "@xep-loai/domain";
import { followUpsByState } from "../follow-up/follow-up-list.service.ts";
import type { Standing } from "../organisation/standing.service.ts";
import { firstRow, rows, type Tx } from "../shared/tx.ts";

type Afterwards = Pick<ReportFigures, "cancellations" | "followUps" | "awards">;

/** What came after the ratings at an organisation and below: cancelled, followed up, chosen for awards. */
export async function afterwardsOf(tx: Tx, organisation: Standing, now: Date): Promise<Afterwards> {
  const { id, year } = organisation;
  const cancellations = await firstRow<Afterwards["cancellations"]>(tx, cancelledSql, [year, id]);
  const states = await followUpsByState(tx, organisation, now);
  const chosen = await rows<{ award: Award; chosen: number }>(tx, awardsSql, [year, id]);
  const order = Object.values(Award);
  return {
    cancellations: cancellations ?? { cancelled: 0, rerated: 0 },
    followUps: followUpsIn(new Map(states.map(({ state, count }) => [state, count]))),
    awards: chosen.toSorted((a, b) => order.indexOf(a.award) - order.indexOf(b.award)),
  };
}

function followUpsIn(byState: ReadonlyMap<FollowUpState, number>): Afterwards["followUps"] {
  const of = (state: FollowUpState): number => byState.get(state) ?? 0;
  return {
    lowest: [...byState].reduce((sum, [state, count]) => (state === "ENDED" ? sum : sum + count), 0),
    notTakenOn: of("NOT_TAKEN_ON"),
    underWay: of("UNDER_WAY"),
    overdue: of("OVERDUE"),
    done: of("DONE"),
  };
}

const cancelledSql = `
  select count(*)::int as cancelled, count(r.id)::int as rerated
    from classification c
    join organisation_year o on o.year = c.year and o.organisation_id = c.organisation_id
    left join classification r on r.year = c.year and r.replaces_id = c.id and r.state in ('DECIDED', 'NOTIFIED', 'ADJUSTED')
   where c.year = $1 and o.ancestors @> array[$2::int] and c.state = 'CANCELLED'`;

const awardsSql = `
  select s.award, count(*)::int as chosen
    from award_selection s join organisation_year o on o.year = s.year and o.organisation_id = s.organisation_id
   where s.year = $1 and o.ancestors @> array[$2::int] and s.is_chosen and s.replaced_at is null group by 1`;
