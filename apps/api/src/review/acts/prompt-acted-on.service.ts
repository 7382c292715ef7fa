import type { Text } from "@xep-loai/domain";
import { numberOf } from "../../shared/id.ts";
import { type Refused, refuse, refuseField } from "../../shared/refusal.ts";
import { firstRow } from "../../shared/tx.ts";
import type { AskedSubject } from "../subject-entries.service.ts";
import type { SubjectEntry } from "../subject-entry.ts";
import type { Acting } from "./acting.ts";

/** Which issue of which subject an act is about, as the actor last saw it. */
export interface AskedPrompt extends AskedSubject {
  readonly promptId: string;
  readonly version: number;
}

/** An issue somebody may act on. */
export interface PromptActedOn {
  readonly id: string;
  readonly promptedOn: string | null;
  readonly answeredOn: string | null;
  /** Of the review it stands in; null: not complete. */
  readonly completedOn: string | null;
}

interface StandingPrompt extends PromptActedOn {
  readonly version: number;
  readonly isWithdrawn: boolean;
}

/** Whose issue it is decides whether it is found at all; what others have changed since is not acted on. */
export async function promptActedOn(
  { tx }: Acting,
  asked: AskedPrompt,
  entry: SubjectEntry,
): Promise<PromptActedOn | Refused> {
  const { organisationId, subjectKind, memberId, leaderId, collectiveId } = entry;
  const id = numberOf(asked.promptId) ?? null;
  const values = [asked.year, id, organisationId, subjectKind, memberId, leaderId, collectiveId];
  const found = await firstRow<StandingPrompt>(tx, select, values);
  if (found === undefined) return refuse("NOT_FOUND");
  if (found.version !== asked.version) return refuse("CHANGED_MEANWHILE");
  return found.isWithdrawn ? refuseField("promptId", isWithdrawn) : found;
}

const isWithdrawn: Text = {
  vi: "Gợi ý này đã được thu hồi và giữ nguyên trong hồ sơ.",
  en: "This prompt was withdrawn and is kept on record as it was.",
};

/** Changes an issue and counts the change; refuses where somebody else was quicker. */
export async function changePrompt(
  { tx, actor, now }: Acting,
  { year, version }: AskedPrompt,
  { id }: PromptActedOn,
  set: string,
  values: readonly unknown[],
): Promise<Refused | null> {
  const update = `
    update review_prompt set version = version + 1, changed_by = actor_id(), changed_by_name = $4, changed_at = $5${set}
    where year = $1 and id = $2 and version = $3
    returning id`;
  const changed = await firstRow(tx, update, [year, id, version, actor.displayName, now, ...values]);
  return changed === undefined ? refuse("CHANGED_MEANWHILE") : null;
}

const select = `
  select p.id::text as id, p.version, p.prompted_on::text as "promptedOn", p.answered_on::text as "answeredOn",
    p.withdrawn_at is not null as "isWithdrawn", r.completed_on::text as "completedOn"
  from review_prompt p join review r on r.year = p.year and r.id = p.review_id
  where p.year = $1 and p.id = $2 and r.organisation_id = $3 and r.subject_kind = $4::text and case $4::text
    when 'MEMBER' then r.member_id = $5::bigint when 'LEADER' then r.leader_id = $6::bigint
    when 'COLLECTIVE' then r.collective_id = $7 else true end`;
