import { correctionId, dayInVietnam, type FiguresFault, isCorrectable } from "@xep-loai/domain";
import { bindBelow } from "../document/bind-below.service.ts";
import { openYears } from "../document/open-years.service.ts";
import { keyAt } from "../document/parameters-in-force.service.ts";
import { ruleSetAt } from "../document/rule-sets.service.ts";
import { standingNow } from "../organisation/standing.service.ts";
import type { Acting } from "../shared/acting.ts";
import { asSystem } from "../shared/as-system.ts";
import { accepted } from "../shared/given.ts";
import { oneAtATime } from "../shared/one-at-a-time.ts";
import { isRefused, type Problem, type Refused, refuse, refuseField, refuseInput } from "../shared/refusal.ts";
import { firstRow, rows, type Tx } from "../shared/tx.ts";
import { faultsBelow } from "./faults-below.service.ts";
import { givenCorrection } from "./given-correction.ts";
import type { TextCorrection } from "./text-correction.type.ts";
import { textCorrection } from "./text-corrections.service.ts";

/** What a board enters; nothing of it is looked at yet but its rule and its year. */
export interface CorrectionGiven {
  readonly ruleId: string;
  readonly yearFrom: number;
}

/** Enters what a unit's own copy says of a rule: from its year on it holds at the unit and below, in all that is not decided. */
export async function recordCorrection(
  { tx, actor, now }: Acting,
  organisationId: string,
  given: CorrectionGiven,
): Promise<TextCorrection | Refused> {
  await oneAtATime(tx);
  const organisation = await standingNow(tx, organisationId);
  if (isRefused(organisation)) return organisation;
  const may = await firstRow<{ may: boolean }>(tx, "select may_act_at($1) as may", [organisation.id]);
  if (may?.may !== true) return refuse("NOT_ALLOWED");
  const today = dayInVietnam(now);
  const correction = accepted(givenCorrection(given.ruleId, today), given);
  if (isRefused(correction)) return correction;
  const open = await yearsFrom(tx, organisationId, given);
  if (isRefused(open)) return open;
  const { citation, clause, figures, copy, copiedOn, yearFrom } = correction;
  const said = [organisation.id, organisation.name, given.ruleId, citation, clause, JSON.stringify(figures)];
  const recorded = await firstRow<{ id: number }>(tx, insert, [
    ...said,
    copy,
    copiedOn,
    yearFrom,
    actor.displayName,
    now,
  ]);
  if (recorded === undefined) return refuse("ALREADY_THERE");
  await rows(tx, hold, [correctionId(recorded.id), organisation.id, today, yearFrom]);
  await asSystem(tx, (system) => bindBelow(system, open, organisation.id));
  const against = togetherProblems(await faultsBelow(tx, organisationId, [yearFrom, ...open]), figures);
  if (against.length > 0) return refuseInput(against);
  return (await textCorrection(tx, recorded.id)) ?? refuse("NOT_FOUND");
}

/** The open years in which it will hold; refused where the rule does not hold, or the year is closed. */
async function yearsFrom(tx: Tx, organisationId: string, { ruleId, yearFrom }: CorrectionGiven) {
  const { open, firstOpen } = await openYears(tx);
  if (yearFrom < firstOpen) return refuse("YEAR_CLOSED");
  const key = await keyAt(tx, organisationId, yearFrom);
  if (isRefused(key)) return key;
  const ruleSet = await ruleSetAt(tx, key);
  if (ruleSet.regime !== "POINTS_2025") return refuseField("yearFrom", ofOtherRules);
  if (!isCorrectable(ruleId, ruleSet)) return refuseField("ruleId", notOfTheCentre);
  return open.filter((year) => year >= yearFrom);
}

/** Told at the figures given now; what was at odds before is none of theirs. */
const togetherProblems = (faults: readonly FiguresFault[], figures: readonly { parameter: string }[]): Problem[] =>
  faults.flatMap(({ parameters, problem }) => {
    const at = figures.findIndex(({ parameter }) => parameters.includes(parameter));
    return at < 0 ? [] : [{ path: `figures[${at}].value`, message: problem }];
  });

const ofOtherRules = {
  vi: "Ở đơn vị này, từ năm đã chọn, Quy định 366-QĐ/TW không áp dụng. Hãy chọn năm từ 2025.",
  en: "Regulation 366-QĐ/TW does not hold at this unit from the year chosen. Please choose a year from 2025 on.",
};

const notOfTheCentre = {
  vi: "Chỉ nhập được theo bản của mình đối với quy tắc của văn bản Trung ương đang áp dụng ở đơn vị này.",
  en: "Only a rule of the Centre's documents in force at this unit can be entered from your own copy.",
};

/** Who comes second finds the rule entered. */
const insert = `
  insert into text_correction (organisation_id, unit_name, rule_id, citation, clause, figures, copy, copied_on, year_from,
    recorded_by_name, recorded_at)
  values ($1, $2, $3, $4, $5, $6::jsonb, $7, $8, $9, $10, $11)
  on conflict (organisation_id, rule_id) where withdrawn_at is null do nothing returning id`;

const hold =
  "insert into document_in_force (document_id, organisation_id, issued_on, year_from) values ($1, $2, $3, $4)";
