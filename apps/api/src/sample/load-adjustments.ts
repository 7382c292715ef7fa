import type { AdjustmentTrigger, QualityTier } from "@xep-loai/domain";
import { adjustClassification } from "../classification/acts/adjust.service.ts";
import { isRefused } from "../shared/refusal.ts";
import { firstRow, rows, type Tx } from "../shared/tx.ts";

/** A decision on Mẫu 03 (QĐ 366, Điều 15, khoản 3): of the last member by name decided at a tier in a unit. */
interface Decided {
  readonly unit: string;
  readonly tier: QualityTier;
  readonly to: QualityTier;
  readonly trigger: AdjustmentTrigger;
  readonly reason: string;
  readonly number: string;
  readonly decidedOn: string;
}

const year = 2025;

const decisions: readonly Decided[] = [
  {
    unit: "Đảng ủy phường Quy Nhơn",
    tier: "EXCELLENT",
    to: "GOOD",
    trigger: "UNTRUTHFUL_DATA",
    reason: "Danh mục nhiệm vụ kê khai thừa 2 nhiệm vụ đã chuyển cho đơn vị khác.",
    number: "31-QĐ/ĐU",
    decidedOn: "2026-02-10",
  },
  {
    unit: "Đảng ủy phường Ba Đình",
    tier: "GOOD",
    to: "COMPLETED",
    trigger: "REPORTED",
    reason: "Theo phản ánh của Nhân dân, 1 nhiệm vụ hoàn thành chậm 3 tháng so với báo cáo.",
    number: "24-QĐ/ĐU",
    decidedOn: "2026-02-12",
  },
];

/** Adjusts them by the product's own act, as the deciding committee would. */
export async function loadAdjustments(tx: Tx): Promise<void> {
  await rows(tx, actEverywhere, ["{1}"]);
  for (const decided of decisions) await adjust(tx, decided);
  await rows(tx, actEverywhere, ["{}"]);
}

async function adjust(tx: Tx, { unit, tier, to, decidedOn, ...decision }: Decided): Promise<void> {
  const asked = await firstRow<{ id: string; year: number; version: number }>(tx, lastAt, [year, unit, tier]);
  if (asked === undefined) throw new Error(`nobody of ${unit} is at ${tier}`);
  const actor = { id: 0, username: "", displayName: unit, locale: "vi", grants: [] } as const;
  const acting = { tx, actor, now: new Date(`${decidedOn}T09:00:00+07:00`) };
  const given = { ...decision, tier: to, decidedOn, byBody: unit, effectiveOn: decidedOn };
  const answer = await adjustClassification(acting, decidedOn, asked, given);
  if (isRefused(answer)) throw new Error(`${decision.number} is refused: ${answer.code}`);
}

const actEverywhere = "select set_config('xep_loai.act_scopes', $1, true)";

const lastAt = `
  select c.id::text as id, c.year, c.version
    from organisation_year unit
    join organisation_year o on o.year = unit.year and o.ancestors @> array[unit.organisation_id]
    join classification c on c.year = o.year and c.organisation_id = o.organisation_id and c.subject_kind = 'MEMBER'
   where unit.year = $1 and unit.name = $2 and c.state = 'NOTIFIED' and c.decided_tier = $3::quality_tier
   order by c.subject_name desc, c.id desc limit 1`;
