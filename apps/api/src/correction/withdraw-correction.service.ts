import { type CopiedFigure, correctionId, type Text } from "@xep-loai/domain";
import { bindBelow } from "../document/bind-below.service.ts";
import { openYears } from "../document/open-years.service.ts";
import type { Acting } from "../shared/acting.ts";
import { asSystem } from "../shared/as-system.ts";
import { accepted } from "../shared/given.ts";
import { numberOf } from "../shared/id.ts";
import { oneAtATime } from "../shared/one-at-a-time.ts";
import { isRefused, type Refused, refuse, refuseField } from "../shared/refusal.ts";
import { firstRow, rows } from "../shared/tx.ts";
import { givenWithdrawal, type Withdrawal } from "../shared/withdrawal.ts";
import { faultsBelow } from "./faults-below.service.ts";
import type { TextCorrection } from "./text-correction.type.ts";
import { textCorrection } from "./text-corrections.service.ts";

/** Withdraws what was entered from a copy: in no open year it holds any more; it is kept, and so is what was decided under it. */
export async function withdrawCorrection(
  { tx, actor, now }: Acting,
  withdrawal: Withdrawal,
): Promise<TextCorrection | Refused> {
  await oneAtATime(tx);
  const given = accepted(givenWithdrawal, withdrawal);
  if (isRefused(given)) return given;
  const id = numberOf(withdrawal.id);
  const found = await firstRow<{ may: boolean; organisationId: number }>(tx, mayWithdraw, [id ?? null]);
  if (id === undefined || found === undefined) return refuse("NOT_FOUND");
  if (!found.may) return refuse("NOT_ALLOWED");
  const values = [id, withdrawal.version, now, actor.displayName, given.reason];
  const withdrawn = await firstRow<{ figures: readonly CopiedFigure[] }>(tx, withdraw, values);
  if (withdrawn === undefined) return refuse("CHANGED_MEANWHILE");
  const { open, firstOpen } = await openYears(tx);
  await rows(tx, shorten, [correctionId(id), firstOpen]);
  await rows(tx, remove, [correctionId(id), firstOpen]);
  await asSystem(tx, (system) => bindBelow(system, open, found.organisationId));
  const faults = await faultsBelow(tx, String(found.organisationId), open);
  const left = faults.find(({ parameters }) =>
    withdrawn.figures.some(({ parameter }) => parameters.includes(parameter)),
  );
  if (left !== undefined) return refuseField("reason", othersRestOnIt(left.problem));
  return (await textCorrection(tx, id)) ?? refuse("NOT_FOUND");
}

const othersRestOnIt = ({ vi, en }: Text): Text => ({
  vi: `Rút thì số liệu còn lại không khớp nhau. ${vi} Hãy rút nội dung kia trước.`,
  en: `Without it the figures left do not fit together. ${en} Please withdraw the other one first.`,
});

const mayWithdraw = `
  select may_act_at(organisation_id) as may, organisation_id as "organisationId" from text_correction where id = $1::int`;

const withdraw = `
  update text_correction set version = version + 1, withdrawn_at = $3, withdrawn_by = actor_id(), withdrawn_by_name = $4,
         withdrawn_reason = $5
   where id = $1 and version = $2 and withdrawn_at is null returning figures`;

const shorten = "update document_in_force set year_to = $2::int - 1 where document_id = $1 and year_from < $2";
const remove = "delete from document_in_force where document_id = $1 and year_from >= $2";
