import type { Finding, Sector } from "@xep-loai/domain";
import { asSystem } from "../../shared/as-system.ts";
import { isRefused, Refused, refuse, refuseField } from "../../shared/refusal.ts";
import { firstRow, rows, type Tx } from "../../shared/tx.ts";
import { classification } from "../classification.service.ts";
import type { Classification } from "../classification.type.ts";
import { collectivesBeyondQuota, type ScopeBeyond } from "../recheck/around.ts";
import { reexamining } from "../recheck/reexamine.service.ts";
import { quotaFindings } from "../steps/blocked-quotas.service.ts";
import { type Asked, actedOn, cancelledResult, change } from "./acted-on.service.ts";

/** Which sector a collective is of; null: its kind tells it. */
export interface AskedSector extends Asked {
  readonly sector?: Sector | null;
}

/**
 * Says of which sector a collective is, from this result on: from 2025 on those of a kind and a sector are counted together
 * (rules-2025.md 3.13.3). What is decided stays where it was counted; refused where the one that leaves a scope completes it
 * beyond its quota.
 */
export async function setCollectiveSector(tx: Tx, asked: AskedSector): Promise<Classification | Refused> {
  const { year, id, sector = null } = asked;
  const subject = await actedOn(tx, asked);
  if (isRefused(subject)) return subject;
  const { row } = subject;
  if (row.subjectKind !== "COLLECTIVE") return refuseField("id", ofOthers);
  if (row.state === "CANCELLED") return refuseField("id", cancelledResult);
  if (!(await mayGroup(tx, year, row.organisationId))) return refuse("NOT_ALLOWED");
  const refused = await reexamining(tx, { year, id, cause: null }, async () => {
    const before = await beyondQuota(tx, row.organisationId);
    const late = await change(tx, subject, "", []);
    if (late !== null) return late;
    await rows(tx, place, [row.collectiveId, sector]);
    return againstQuotas(tx, before, await beyondQuota(tx, row.organisationId));
  });
  return isRefused(refused) ? refused : classification(tx, id, year);
}

/** The committee that decides, or one above it, says who is counted together. */
const mayGroup = async (tx: Tx, year: number, organisationId: number): Promise<boolean> =>
  (await firstRow<{ may: boolean }>(tx, "select may_decide_for($1, $2, 'COLLECTIVE') as may", [year, organisationId]))
    ?.may ?? false;

const beyondQuota = (tx: Tx, organisationId: number) =>
  asSystem(tx, (system) => collectivesBeyondQuota(system, organisationId));

/** Nobody may come to be beyond a quota unsaid: the findings of the scopes that are now and were not before. */
async function againstQuotas(tx: Tx, before: readonly ScopeBeyond[], after: readonly ScopeBeyond[]) {
  const ids = new Set(before.map(({ id }) => id));
  const years = Map.groupBy(
    after.filter(({ id }) => !ids.has(id)),
    ({ year }) => year,
  );
  const findings: Finding[] = [];
  for (const [year, scopes] of years) {
    findings.push(
      ...(await quotaFindings(
        tx,
        year,
        scopes.map(({ id }) => id),
      )),
    );
  }
  return years.size === 0 ? null : new Refused("AGAINST_RULES", findings);
}

const place = "update collective set sector = $2, version = version + 1 where id = $1::int";

const ofOthers = {
  vi: "Chỉ ghi khối cho tập thể lãnh đạo, quản lý.",
  en: "A sector is recorded of leadership collectives alone.",
};
