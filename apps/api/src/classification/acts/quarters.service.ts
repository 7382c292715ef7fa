import { QualityTier } from "@xep-loai/domain";
import { z } from "zod";
import { accepted } from "../../shared/given.ts";
import { saying } from "../../shared/given-problems.ts";
import { isRefused, type Refused, refuseField } from "../../shared/refusal.ts";
import type { Tx } from "../../shared/tx.ts";
import type { Viewer } from "../../shared/viewer.ts";
import { classification } from "../classification.service.ts";
import type { Classification } from "../classification.type.ts";
import { enteredFacts2025 } from "../entered-facts-2025.ts";
import { asksQuarters } from "../quarter-tiers.ts";
import { reexamining } from "../recheck/reexamine.service.ts";
import { nameOf, type SubjectRow } from "../subject-row.ts";
import { type Asked, actedOn, cancelledResult, change } from "./acted-on.service.ts";

interface GivenQuarter {
  readonly no: number;
  readonly tier: QualityTier;
}

/** What the quarters came to; one left out is not assessed yet. */
export interface AskedQuarters extends Asked {
  readonly quarters: readonly GivenQuarter[];
}

/** Keeps the tiers of the quarters beside the year (`QD366.USE.QUARTER_TO_YEAR`); they take the place of those kept before. */
export async function recordQuarterTiers(
  tx: Tx,
  { displayName: byName }: Viewer,
  asked: AskedQuarters,
  recordedAt: string,
): Promise<Classification | Refused> {
  const entered = accepted(given, asked);
  const subject = await actedOn(tx, asked);
  if (isRefused(subject)) return subject;
  if (isRefused(entered)) return entered;
  const { row, ruleSet } = subject;
  if (!asksQuarters(row, ruleSet)) return refuseField("quarters", ofOthers);
  if (row.state === "CANCELLED") return refuseField("quarters", cancelledResult);
  const before = assessmentsOf(row);
  const kept = before.filter(({ period }) => period !== "QUARTER");
  const quarters = entered.quarters.map(
    ({ no, tier }) =>
      before.find((known) => known.period === "QUARTER" && known.no === no && known.tier === tier) ?? {
        period: "QUARTER",
        no,
        tier,
        byName,
        recordedAt,
      },
  );
  const refused = await reexamining(tx, { year: asked.year, id: asked.id, cause: null }, () =>
    change(tx, subject, keep, [JSON.stringify({ periodicAssessments: [...kept, ...quarters] })]),
  );
  return isRefused(refused) ? refused : classification(tx, asked.id, asked.year);
}

const assessmentsOf = (row: SubjectRow) =>
  enteredFacts2025(row.subjectKind, row.entered, nameOf(row)).periodicAssessments ?? [];

const isEachOnce = (quarters: readonly GivenQuarter[]): boolean =>
  new Set(quarters.map(({ no }) => no)).size === quarters.length;

const twice = saying({ vi: "Mỗi quý chỉ ghi một kết quả.", en: "Each quarter has one result." });

const given = z.object({
  quarters: z
    .array(z.object({ no: z.int().min(1).max(4), tier: z.enum(QualityTier) }))
    .max(4)
    .refine(isEachOnce, twice),
});

const ofOthers = {
  vi: "Kết quả quý chỉ ghi cho cán bộ lãnh đạo, quản lý và công chức, viên chức được xếp loại theo Quy định 366.",
  en: "Quarters are recorded of leaders and civil servants rated under Regulation 366 alone.",
};

const keep = ", facts = facts || $4::jsonb";
