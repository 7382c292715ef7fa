import { attestableIds, isForDecider, needsReason } from "@xep-loai/domain";
import { z } from "zod";
import { accepted } from "../../shared/given.ts";
import { notOnTheList } from "../../shared/given-words.ts";
import { isRefused, type Refused, refuseField } from "../../shared/refusal.ts";
import { firstRow, rows, type Tx } from "../../shared/tx.ts";
import type { Viewer } from "../../shared/viewer.ts";
import { classification } from "../classification.service.ts";
import type { Classification } from "../classification.type.ts";
import { reexamining } from "../recheck/reexamine.service.ts";
import { type ActedOn, type Asked, actedOn, change } from "./acted-on.service.ts";
import { dayUntil, maybeSentences, maybeWords, words } from "./entered.ts";

/** The answer of the competent authority to a rule only a human can judge. */
export interface AskedAttestation extends Asked {
  readonly ruleId: string;
  readonly answer: boolean;
  readonly byBody: string;
  readonly byRole?: string | null | undefined;
  readonly answeredOn: string;
  readonly note?: string | null | undefined;
}

/**
 * Keeps an answer with who gave it and who entered it. What the text leaves to a reasoned decision and a changed answer need a note; the earlier one stays readable. A
 * decided tier that the answer no longer allows is flagged to be looked at again.
 */
export async function attest(
  tx: Tx,
  { displayName }: Viewer,
  asked: AskedAttestation,
  today: string,
): Promise<Classification | Refused> {
  const answer = accepted(enteredOn(today), asked);
  const subject = await actedOn(tx, asked);
  if (isRefused(subject)) return subject;
  if (isRefused(answer)) return answer;
  if (!isAskedOf(subject, asked.ruleId)) return refuseField("ruleId", notOnTheList);
  if (isForDecider(asked.ruleId) && !subject.isOfDecider) return refuseField("ruleId", forDecider);
  if (answer.note === null && needsReason(asked.ruleId)) return refuseField("note", whyDecided);
  const cause = asked.answer ? null : "ATTESTED_NO";
  const refused = await reexamining(tx, { year: asked.year, id: asked.id, cause }, async () => {
    const late = await change(tx, subject, "", []);
    if (late) return late;
    const isReplaced = await replaceEarlier(tx, asked);
    if (isReplaced && answer.note === null) return refuseField("note", whyReplaced);
    await rows(tx, insert, [asked.year, asked.id, asked.ruleId, asked.answer, displayName, JSON.stringify(answer)]);
    return null;
  });
  return isRefused(refused) ? refused : classification(tx, asked.id, asked.year);
}

/** `QD366.PROC.RECHECK`. */
const forDecider = {
  vi: "Cấp ủy cấp trên trực tiếp kiểm tra, thẩm định lại và xác nhận; đơn vị được xếp loại không tự xác nhận.",
  en: "The directly higher committee checks, appraises anew and attests it; the unit that is rated does not.",
};

const whyDecided = {
  vi: "Quyết định này phải nêu rõ lý do; hãy ghi lý do của cấp có thẩm quyền.",
  en: "This is a decision with its reason; please write the reason of the authority.",
};

const whyReplaced = {
  vi: "Đã có ý kiến trước đó; hãy ghi lý do thay đổi.",
  en: "Another answer stood before; please say why it changes.",
};

const enteredOn = (today: string) =>
  z.object({ byBody: words, byRole: maybeWords, answeredOn: dayUntil(today), note: maybeSentences });

/** A cancelled result is judged no more. */
const isAskedOf = ({ row, ruleSet }: ActedOn, ruleId: string): boolean =>
  row.state !== "CANCELLED" && attestableIds(ruleSet, row.subjectKind).includes(ruleId);

const replaceEarlier = async (tx: Tx, { year, id, ruleId }: AskedAttestation): Promise<boolean> =>
  (await firstRow(tx, replace, [year, id, ruleId])) !== undefined;

const replace = `
  update attestation set replaced_at = now()
  where year = $1 and classification_id = $2 and rule_id = $3 and replaced_at is null
  returning id`;

const insert = `
  insert into attestation (year, classification_id, rule_id, answer, by_name, by_body, by_role, answered_on, note)
  select $1::int, $2::bigint, $3, $4::boolean, $5, "byBody", "byRole", "answeredOn", note
  from jsonb_to_record($6::jsonb) as entered("byBody" text, "byRole" text, "answeredOn" date, note text)`;
