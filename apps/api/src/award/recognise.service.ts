import { cellRecognition, dayInVietnam, find, needsRecognition } from "@xep-loai/domain";
import { z } from "zod";
import type { Acting } from "../shared/acting.ts";
import { accepted, givenDayUntil, givenLine, givenNote } from "../shared/given.ts";
import { isRefused, type Refused, refuse } from "../shared/refusal.ts";
import { rows } from "../shared/tx.ts";
import type { AwardCandidate } from "./award.type.ts";
import { resultsOf } from "./award-history.service.ts";
import { awardParametersOf } from "./award-parameters.ts";
import { placeOf } from "./candidate-row.ts";
import type { Considered } from "./considered.service.ts";
import { type About, candidateAfter, mayReplace, takeSubject } from "./take-subject.ts";

const givenRecognition = (today: string) =>
  z.object({ isRecognised: z.boolean(), byBody: givenLine, recognisedOn: givenDayUntil(today), note: givenNote });
type Asked = z.infer<ReturnType<typeof givenRecognition>>;

/** Records that a committee recognised a cell as «tiêu biểu», did not, or takes it back; what it said before stays on record. */
export async function recogniseCell(acting: Acting, about: About, given: unknown): Promise<AwardCandidate | Refused> {
  const asked = accepted(givenRecognition(dayInVietnam(acting.now)), given);
  if (isRefused(asked)) return asked;
  const subject = await takeSubject(acting, about);
  if (isRefused(subject)) return subject;
  const refused = mayReplace(subject.recognition, about, asked.note) ?? againstRules(subject, asked);
  if (refused !== null) return refused;
  await record(acting, subject, asked);
  return candidateAfter(acting, subject);
}

/** Only a cell at the top tier, under rules that ask for it; not to recognise is always free. */
function againstRules({ row, rules, history }: Considered, { isRecognised }: Asked): Refused | null {
  const award = awardParametersOf(rules);
  if (award === null || !needsRecognition(placeOf(row))) return refuse("NOT_FOUND");
  const results = resultsOf(row, history).map((result) => ({ ...result, isTypical: isRecognised }));
  const finding = find(cellRecognition, { results }, { year: row.year, award });
  return isRecognised && finding.outcome !== "PASSED" ? refuse("AGAINST_RULES", [finding]) : null;
}

async function record({ tx, actor }: Acting, { row }: Considered, asked: Asked): Promise<void> {
  const { isRecognised, byBody, recognisedOn, note } = asked;
  const about = [row.year, row.id, cellRecognition.id];
  await rows(tx, replaceSql, about);
  await rows(tx, insertSql, [...about, isRecognised, actor.displayName, byBody, recognisedOn, note]);
}

const replaceSql = `
  update attestation set replaced_at = now()
   where year = $1 and classification_id = $2 and rule_id = $3 and replaced_at is null`;

const insertSql = `
  insert into attestation (year, classification_id, rule_id, answer, by_name, by_body, answered_on, note)
  values ($1, $2, $3, $4, $5, $6, $7, $8)`;
