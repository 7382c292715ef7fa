import { type Level, lastDayInTime, type Regime, ruleById, slotUnder, type Text } from "@xep-loai/domain";
import type { Standing } from "../organisation/standing.service.ts";
import { rows, type Tx } from "../shared/tx.ts";
import type { DeadlineInForce } from "./deadline.type.ts";
import { slotOf } from "./unit-deadlines.ts";

/** A day some committees of a level set by plans of the same number, or their superior did. */
interface Planned {
  readonly level: Level;
  readonly dueOn: string;
  readonly inclusive: boolean;
  /** null: the superior set it. */
  readonly ruleId: string | null;
  /** null: their plans are not recorded. */
  readonly number: string | null;
  readonly isOwn: boolean;
  readonly subordinates: number;
}

/** The days an organisation and its direct subordinates set by their own plans, or their superior did, where no document does (HD 21, III.1, bullet 4). */
export async function plannedDays(tx: Tx, { year, id, regime }: Standing): Promise<DeadlineInForce[]> {
  return (await rows<Planned>(tx, plannedSql, [year, id])).map((planned) => shownOf(planned, regime));
}

function shownOf(planned: Planned, regime: Regime): DeadlineInForce {
  const { level, dueOn, inclusive, ruleId, number, isOwn, subordinates } = planned;
  const { from, to, via } = slotUnder(regime, slotOf[level]);
  const rule = ruleId === null ? null : ruleById(ruleId);
  return {
    ruleId,
    citation: rule?.citation ?? null,
    clause: rule?.clause ?? [],
    matters: ["RESULTS_REPORT"],
    dueOn,
    lastDayInTime: lastDayInTime({ dueOn, inclusive }),
    level,
    from,
    to,
    via,
    documentId: null,
    document: ruleId === null ? bySuperior : planText(number),
    isOwn,
    subordinates,
  };
}

const bySuperior: Text = {
  vi: "Ngày do cấp trên đặt, không văn bản nào nêu",
  en: "A day the superior set, named in no document",
};

const planText = (number: string | null): Text =>
  number === null
    ? { vi: "Kế hoạch hằng năm của cấp ủy (chưa ghi số)", en: "The committee's own yearly plan (number not recorded)" }
    : { vi: `Kế hoạch hằng năm số ${number} của cấp ủy`, en: `The committee's own yearly plan ${number}` };

const plannedSql = `
  select o.level, s.due_on::text as "dueOn", s.inclusive, s.rule_id as "ruleId", named.number,
    coalesce(bool_or(o.organisation_id = $2), false) as "isOwn",
    (count(*) filter (where o.organisation_id <> $2))::int as subordinates
  from organisation_year o
  join submission s on s.year = o.year and s.organisation_id = o.organisation_id
  left join annual_plan p on p.year = o.year and p.organisation_id = o.organisation_id
  cross join lateral (select case when s.rule_id is not null then p.number end as number) named
  where o.year = $1 and (o.organisation_id = $2 or o.parent_id = $2)
    and s.due_on is not null and s.document_id is null
  group by o.level, s.due_on, s.inclusive, s.rule_id, named.number
  order by "isOwn" desc, s.due_on desc, named.number nulls last`;
