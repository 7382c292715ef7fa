import { Award, dayInVietnam } from "@xep-loai/domain";
import { z } from "zod";
import type { Acting } from "../shared/acting.ts";
import { accepted, givenDayUntil, givenLine, givenNote } from "../shared/given.ts";
import { notOnTheList } from "../shared/given-words.ts";
import { isRefused, type Refused, refuse, refuseField } from "../shared/refusal.ts";
import { rows } from "../shared/tx.ts";
import type { AwardCandidate } from "./award.type.ts";
import { awardFinding, awardsOf } from "./candidates.service.ts";
import type { Considered } from "./considered.service.ts";
import { type About, candidateAfter, mayReplace, takeSubject } from "./take-subject.ts";

const givenSelection = (today: string) =>
  z.object({
    award: z.enum(Award),
    isChosen: z.boolean(),
    byBody: givenLine,
    chosenOn: givenDayUntil(today),
    note: givenNote,
  });
type Asked = z.infer<ReturnType<typeof givenSelection>>;

/** Records that a committee chose a candidate, did not, or takes it back; what stood before stays on record. */
export async function selectForAward(acting: Acting, about: About, given: unknown): Promise<AwardCandidate | Refused> {
  const asked = accepted(givenSelection(dayInVietnam(acting.now)), given);
  if (isRefused(asked)) return asked;
  const subject = await takeSubject(acting, about);
  if (isRefused(subject)) return subject;
  const refused = mayReplace(standingOf(subject, asked.award), about, asked.note) ?? againstRules(subject, asked);
  if (refused !== null) return refused;
  await record(acting, about, subject, asked);
  return candidateAfter(acting, subject);
}

const standingOf = ({ selections }: Considered, award: Award) =>
  selections.find((each) => each.award === award && each.isStanding) ?? null;

/** Whom the rule does not let be chosen; not to choose is always free. */
function againstRules(subject: Considered, asked: Asked): Refused | null {
  if (!awardsOf(subject.row).includes(asked.award)) return refuseField("award", notOnTheList);
  if (!asked.isChosen) return null;
  const finding = awardFinding(subject, asked.award, asked);
  return finding.outcome === "PASSED" ? null : refuse("AGAINST_RULES", [finding]);
}

async function record(
  { tx, actor, now }: Acting,
  { version }: About,
  { row }: Considered,
  asked: Asked,
): Promise<void> {
  const { award, isChosen, byBody, chosenOn, note } = asked;
  const about = [row.year, award, row.organisation.id, row.memberId];
  await rows(tx, replaceSql, [...about, now]);
  await rows(tx, insertSql, [...about, now, isChosen, byBody, chosenOn, note, version + 1, actor.displayName]);
}

const replaceSql = `
  update award_selection set replaced_at = $5
   where year = $1 and award = $2 and replaced_at is null
     and case when $4::bigint is null then member_id is null and organisation_id = $3 else member_id = $4 end`;

const insertSql = `
  insert into award_selection (year, award, organisation_id, member_id, recorded_at, is_chosen, by_body, chosen_on, note, version, by_name)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;
