import type { ReviewPlace, Text } from "@xep-loai/domain";
import { type Refused, refuse, refuseField } from "../../shared/refusal.ts";
import { firstRow } from "../../shared/tx.ts";
import { isCollective, type SubjectEntry } from "../subject-entry.ts";
import type { Acting } from "./acting.ts";
import { bodyOf, isBefore } from "./body-of.service.ts";

/** Which review of a subject an act is about, as the actor last saw it; version 0: there was none. */
export interface AskedReview {
  /** Before whom; null or left out: of a collective. */
  readonly place?: ReviewPlace | null;
  /** As it is shown. */
  readonly placeName?: string | null;
  readonly version: number;
}

/**
 * Takes the review for an act, and opens it where there was none: its version moves on, nobody else changes it until the act
 * has ended. Answers its id; refuses where somebody was quicker.
 */
export async function takeReview(
  acting: Acting,
  year: number,
  entry: SubjectEntry,
  asked: AskedReview,
): Promise<string | Refused> {
  const { place = null, placeName = null } = asked;
  if (!isPlaceOf(entry, place)) return refuseField("place", isNoPlace);
  const key = [year, entry.subjectKind, entry.organisationId, entry.memberId, entry.leaderId, place, placeName];
  const taken =
    asked.version === 0
      ? await open(acting, entry, key, year, place)
      : await firstRow<{ id: string }>(acting.tx, takeSql, [
          ...key,
          entry.collectiveId,
          asked.version,
          acting.actor.displayName,
          acting.now,
        ]);
  return taken?.id ?? refuse("CHANGED_MEANWHILE");
}

const isNoPlace: Text = {
  vi: "Đảng viên kiểm điểm ở chi bộ hoặc tổ đảng, cán bộ lãnh đạo ở nơi khác; tập thể không ghi nơi kiểm điểm.",
  en: "A member is reviewed in the cell or its Party group, a leader elsewhere; of a collective no place is given.",
};

/** A member in the cell or its Party group, a leader anywhere else, a collective at no place. */
function isPlaceOf(entry: SubjectEntry, place: ReviewPlace | null): boolean {
  if (isCollective(entry)) return place === null;
  const isInCell = place === "CELL" || place === "PARTY_GROUP";
  return place !== null && isInCell === (entry.subjectKind === "MEMBER");
}

async function open(
  { tx, actor, now }: Acting,
  entry: SubjectEntry,
  key: readonly unknown[],
  year: number,
  place: ReviewPlace | null,
) {
  const body =
    entry.subjectKind === "LEADER" && entry.collectiveId ? await bodyOf(tx, year, entry.collectiveId) : undefined;
  const isBeforeOwn = place !== null && body?.collectiveKind != null && isBefore(place, body.collectiveKind);
  return firstRow<{ id: string }>(tx, openSql, [
    ...key,
    entry.subjectKind === "COLLECTIVE" ? entry.collectiveId : null,
    isBeforeOwn ? entry.collectiveId : null,
    actor.displayName,
    now,
  ]);
}

const openSql = `
  insert into review (year, subject_kind, organisation_id, member_id, leader_id, place, place_name, collective_id,
    before_collective_id, changed_by_name, changed_at)
  values ($1, $2::text, $3, case $2::text when 'MEMBER' then $4::bigint end, case $2::text when 'LEADER' then $5::bigint end, $6, $7,
    $8, $9, $10, $11)
  on conflict do nothing
  returning id::text as id`;

const takeSql = `
  update review set version = version + 1, changed_by = actor_id(), changed_by_name = $10, changed_at = $11
  where year = $1 and subject_kind = $2::text and version = $9 and case $2::text
      when 'ORG' then organisation_id = $3 when 'MEMBER' then member_id = $4::bigint and place = $6
      when 'COLLECTIVE' then collective_id = $8
      else leader_id = $5::bigint and place = $6 and coalesce($7, '') in (coalesce(place_name, ''),
        (select k.name from collective k where k.id = before_collective_id and place_name is null)) end
  returning id::text as id`;
