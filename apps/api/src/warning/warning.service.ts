import { type Outcome, type RuleHead, ruleById, Severity, type SubjectKind, type Text } from "@xep-loai/domain";
import { z } from "zod";
import { changedResult } from "../classification/recheck/changed-result.service.ts";
import { subjectTitle } from "../classification/subject-title.service.ts";
import { wordsInForce } from "../document/words-in-force.service.ts";
import { pathOf, type Ref, refsOf, standing } from "../organisation/standing.service.ts";
import { quotaUsesById } from "../quota/quota-row.service.ts";
import { isAskedText } from "../shared/asked-text.ts";
import { withDecimalComma } from "../shared/decimal-comma.ts";
import { notAsked } from "../shared/given-words.ts";
import { bigintKey, cursorKey, intKey, type PageRequest, pageOf, pageSize } from "../shared/page.ts";
import { isRefused, type Refused, refuseField } from "../shared/refusal.ts";
import { rows, type Tx } from "../shared/tx.ts";
import type { Warning, WarningPage } from "./warning.type.ts";
import { countBySeverity, type WarningFilter } from "./warning-count.service.ts";
import { kindOfRank, ranksOf } from "./warning-kind.ts";

export interface WarningsInput extends WarningFilter, PageRequest {
  readonly organisationId: string;
  readonly severity?: readonly Severity[] | null | undefined;
}

/** The warnings at an organisation and all below it, worst first: rank, then magnitude, then the oldest. */
export async function warnings(tx: Tx, input: WarningsInput): Promise<WarningPage | Refused> {
  if (!isAskedText(input.ruleId)) return refuseField("ruleId", notAsked);
  const key = cursorKey(input.after, warningKey);
  if (isRefused(key)) return key;
  const organisation = await standing(tx, input.year, input.organisationId);
  if (isRefused(organisation)) return organisation;
  const found = await readPage(tx, input, organisation.id, key);
  const counts = await countBySeverity(tx, input, organisation.id);
  const asked = input.severity ?? Object.values(Severity);
  return {
    ...pageOf(found, input.first, keyOf, await nodeMaker(tx, input.year, found)),
    total: counts.reduce((sum, { severity, count }) => (asked.includes(severity) ? sum + count : sum), 0),
    bySeverity: counts,
    year: input.year,
  };
}

interface WarningRow {
  readonly id: string;
  readonly rank: number;
  readonly magnitude: number;
  readonly organisationId: number;
  readonly ancestors: number[];
  /** Of the organisation in the year. */
  readonly ruleSetId: string;
  readonly subjectKind: SubjectKind;
  readonly subjectName: string | null;
  readonly subjectTitle: string | null;
  readonly classificationId: string | null;
  readonly quotaUseId: string | null;
  readonly recheckId: string | null;
  readonly reviewedId: string | null;
  readonly cause: Warning["cause"];
  readonly ruleId: string;
  readonly severity: Severity;
  readonly outcome: Outcome;
  readonly message: Text;
  readonly arithmetic: string | null;
}

const warningKey = z.tuple([intKey, intKey, bigintKey]);
type WarningKey = z.infer<typeof warningKey>;

const keyOf = ({ rank, magnitude, id }: WarningRow): WarningKey => [rank, magnitude, id];

function readPage(tx: Tx, input: WarningsInput, organisationId: number, key: WarningKey | null): Promise<WarningRow[]> {
  const { year, subjectKind, severity, kind, ruleId, level } = input;
  const after = key ?? [null, null, null];
  return rows(tx, page, [
    year,
    organisationId,
    subjectKind,
    severity,
    kind && ranksOf[kind],
    ruleId,
    ...after,
    pageSize(input.first) + 1,
    level,
  ]);
}

/** Reads what the warnings name, in one statement for all paths and one for all scopes of quotas. */
async function nodeMaker(tx: Tx, year: number, found: readonly WarningRow[]) {
  const refs = await refsOf(
    tx,
    year,
    found.flatMap((row) => row.ancestors),
  );
  const uses = await quotaUsesById(
    tx,
    year,
    found.flatMap((row) => row.quotaUseId ?? []),
  );
  const wordsOf = await wordsInForce(
    tx,
    found.map(({ ruleSetId }) => ruleSetId),
  );
  return ({ ruleSetId, ...row }: WarningRow): Warning => {
    const path = pathOf(row.ancestors, refs);
    const quotaUse = row.quotaUseId === null ? null : (uses.get(row.quotaUseId) ?? null);
    return {
      ...row,
      ...ruleOf(row, (rule) => wordsOf(ruleSetId, rule)),
      kind: kindOfRank(row.rank),
      path,
      organisation: lastOf(path, row),
      quotaUse,
      arithmetic: sumOf(row, quotaUse),
    };
  };
}

/** @throws where a warning names a rule nobody knows. */
function ruleOf(
  { id, ruleId }: Pick<WarningRow, "id" | "ruleId">,
  inForce: (rule: RuleHead) => RuleHead,
): Pick<Warning, "citation" | "clause"> {
  const rule = ruleById(ruleId);
  if (rule === undefined) throw new Error(`warning ${id}: no rule ${ruleId}`);
  const { citation, clause } = inForce(rule);
  return { citation, clause };
}

/** A warning is only ever read together with its organisation. */
function lastOf(path: readonly Ref[], { id }: Pick<WarningRow, "id">): Ref {
  const organisation = path.at(-1);
  if (organisation === undefined) throw new Error(`warning ${id}: its organisation is not in sight`);
  return organisation;
}

/** A quota spells its sum in words of each language, a rule in signs alone. */
function sumOf({ arithmetic }: Pick<WarningRow, "arithmetic">, quotaUse: Warning["quotaUse"]): Text | null {
  if (quotaUse !== null) return quotaUse.arithmetic;
  return arithmetic === null ? null : { vi: withDecimalComma(arithmetic), en: arithmetic };
}

// Found first and named after: planned in one with what they name, over every year's part, planning takes longer than reading.
const page = `
  with found as materialized (
    select w.*, o.ancestors, o.rule_set_id as in_force, o.name as organisation_name
      from warning w
      join organisation_year o on o.year = w.year and o.organisation_id = w.organisation_id
     where w.year = $1 and o.ancestors @> array[$2::int]
       and ($3::text is null or w.subject_kind = $3)
       and ($4::text[] is null or w.severity = any($4))
       and ($5::int[] is null or w.rank = any($5))
       and ($6::text is null or w.rule_id = $6)
       and ($11::text is null or o.level = $11)
       and ($7::int is null or (w.rank >= $7 and (w.rank, -w.magnitude, w.id) > ($7, -$8::int, $9::bigint)))
     order by w.rank, w.magnitude desc, w.id
     limit $10
  )
  select w.id::text as id, w.rank::int as rank, w.magnitude, w.organisation_id as "organisationId", w.ancestors, w.in_force as "ruleSetId",
    w.subject_kind as "subjectKind",
    coalesce(c.subject_name, (select k.name from collective k where k.id = v.collective_id), case when v.id is not null then w.organisation_name end)
      as "subjectName",
    ${subjectTitle} as "subjectTitle", w.classification_id::text as "classificationId",
    coalesce(w.quota_use_id, r.quota_use_id)::text as "quotaUseId", w.recheck_id::text as "recheckId",
    coalesce(v.collective_id, v.organisation_id)::text as "reviewedId",
    ${changedResult} as cause, w.rule_id as "ruleId", w.severity, w.outcome,
    json_build_object('vi', w.message_vi, 'en', w.message_en) as message, w.arithmetic
  from found w
  left join classification c on c.year = w.year and c.id = w.classification_id
  left join recheck r on r.id = w.recheck_id
  left join review v on v.year = w.year and v.id = w.review_id
  order by w.rank, w.magnitude desc, w.id`;
