import { countTogether, dayInVietnam, topTier } from "@xep-loai/domain";
import { z } from "zod";
import type { Acting } from "../shared/acting.ts";
import { accepted, givenDayUntil, givenLine, givenNote } from "../shared/given.ts";
import { isRefused, type Refused, refuseField } from "../shared/refusal.ts";
import { rows } from "../shared/tx.ts";
import type { AwardCandidate } from "./award.type.ts";
import type { YearOfSubject } from "./award-history.service.ts";
import type { Considered } from "./considered.service.ts";
import { type About, candidateAfter, mayReplace, takeSubject } from "./take-subject.ts";

const givenAnswer = (today: string) =>
  z.object({
    ofYear: z.int32(),
    counts: z.boolean(),
    byBody: givenLine,
    answeredOn: givenDayUntil(today),
    note: givenNote,
  });
type Asked = z.infer<ReturnType<typeof givenAnswer>>;

/** Records whether a committee lets a year under other rules count; what it said before stays on record. */
export async function attestAwardYear(acting: Acting, about: About, given: unknown): Promise<AwardCandidate | Refused> {
  const asked = accepted(givenAnswer(dayInVietnam(acting.now)), given);
  if (isRefused(asked)) return asked;
  const subject = await takeSubject(acting, about);
  if (isRefused(subject)) return subject;
  const year = subject.history.find((each) => each.year === asked.ofYear);
  if (year === undefined || !needsAnswer(subject, year)) return refuseField("ofYear", needsNone);
  const refused = mayReplace(year.answer, about, asked.note);
  if (refused !== null) return refused;
  await record(acting, about, subject, asked);
  return candidateAfter(acting, subject);
}

const needsNone = {
  vi: "Năm này không cần cấp ủy cho ý kiến. Hãy chọn năm xếp loại cao nhất theo quy định khác.",
  en: "This year needs no answer. Please choose one at the top tier under other rules.",
};

/** Only the top tier under rules of another regime is let count, or not (rules.md 4.4). */
function needsAnswer({ row, history }: Considered, year: YearOfSubject): boolean {
  const own = history.find((each) => each.year === row.year);
  return year.tier === topTier && year.year < row.year && !countTogether(year.regime, own?.regime);
}

async function record(
  { tx, actor, now }: Acting,
  { version }: About,
  { row }: Considered,
  asked: Asked,
): Promise<void> {
  const { ofYear, counts, byBody, answeredOn, note } = asked;
  const about = [row.year, ofYear, row.organisation.id, row.memberId];
  await rows(tx, replaceSql, [...about, now]);
  await rows(tx, insertSql, [...about, now, counts, byBody, answeredOn, note, version + 1, actor.displayName]);
}

const replaceSql = `
  update award_year set replaced_at = $5
   where year = $1 and of_year = $2 and replaced_at is null
     and case when $4::bigint is null then member_id is null and organisation_id = $3 else member_id = $4 end`;

const insertSql = `
  insert into award_year (year, of_year, organisation_id, member_id, recorded_at, counts, by_body, answered_on, note, version, by_name)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;
