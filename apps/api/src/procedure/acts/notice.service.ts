import { dayInVietnam, isDecided } from "@xep-loai/domain";
import { type ActedOn, type Asked, change } from "../../classification/acts/acted-on.service.ts";
import { accepted } from "../../shared/given.ts";
import { isRefused, type Refused, refuse, refuseField, refuseInput } from "../../shared/refusal.ts";
import { rows } from "../../shared/tx.ts";
import type { Procedure } from "../procedure.type.ts";
import { type Acting, actingOnResult } from "./acting-on-result.service.ts";
import { givenNotice } from "./given-steps.ts";

/** Records when the subject, and who manages and uses it, were told the result (`HD21.PROC.NOTIFY`). */
export async function recordNotice(acting: Acting, asked: Asked, given: unknown): Promise<Procedure | Refused> {
  const notice = accepted(givenNotice, given);
  if (isRefused(notice)) return notice;
  const { tx, actor, now } = acting;
  const { subjectToldOn, managerToldOn } = notice;
  return actingOnResult(acting, asked, async (subject) => {
    if (!subject.mayDecide) return refuse("NOT_ALLOWED");
    if (!isDecided(subject.row.state)) return refuseField("subjectToldOn", notDecided);
    const untimely = Object.entries(notice).filter(
      ([, day]) => day !== null && !isTime(day, subject, dayInVietnam(now)),
    );
    if (untimely.length > 0) return refuseInput(untimely.map(([path]) => ({ path, message: betweenDays })));
    await rows(tx, managerSql, [asked.year, asked.id, managerToldOn, actor.displayName, now]);
    return change(tx, subject, noticeColumns, [subjectToldOn]);
  });
}

/** Not before the decision, not in the future. */
const isTime = (day: string, { decisionDate }: ActedOn, today: string): boolean =>
  day <= today && (decisionDate === null || day >= decisionDate);

const notDecided = { vi: "Kết quả này chưa được quyết định.", en: "This result is not decided." };
const betweenDays = {
  vi: "Phải từ ngày quyết định đến hôm nay.",
  en: "This must be between the decision and today.",
};

// What was adjusted by decision stays so.
const noticeColumns = `, notified_on = $4::date,
  state = case when state = 'ADJUSTED' then state when $4::date is null then 'DECIDED' else 'NOTIFIED' end`;

const managerSql = `
  insert into procedure_record (year, classification_id, manager_told_on, changed_by_name, changed_at) values ($1, $2, $3, $4, $5)
  on conflict (year, classification_id) do update set manager_told_on = excluded.manager_told_on, changed_by = actor_id(),
    changed_by_name = excluded.changed_by_name, changed_at = excluded.changed_at`;
