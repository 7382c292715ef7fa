import { type RuleHead, ruleById, Severity, type Text } from "@xep-loai/domain";
import { wordsInForce } from "../document/words-in-force.service.ts";
import { pathOf, type Ref, refsOf, standing } from "../organisation/standing.service.ts";
import { quotaUsesById } from "../quota/quota-row.service.ts";
import { isAskedText } from "../shared/asked-text.ts";
import { withDecimalComma } from "../shared/decimal-comma.ts";
import { notAsked } from "../shared/given-words.ts";
import { cursorKey, type PageRequest, pageOf } from "../shared/page.ts";
import { isRefused, type Refused, refuseField } from "../shared/refusal.ts";
import type { Tx } from "../shared/tx.ts";
import type { Warning, WarningPage } from "./warning.type.ts";
import { countBySeverity } from "./warning-count.service.ts";
import { kindOfRank } from "./warning-kind.ts";
import { keyOf, type PageOfWarnings, type WarningRow, warningKey, warningsAfter } from "./warning-page.service.ts";

export interface WarningsInput extends PageOfWarnings, PageRequest {
  readonly organisationId: string;
}

/** The warnings at an organisation and all below it, worst first: rank, then magnitude, then the oldest. */
export async function warnings(tx: Tx, input: WarningsInput): Promise<WarningPage | Refused> {
  if (!isAskedText(input.ruleId)) return refuseField("ruleId", notAsked);
  const key = cursorKey(input.after, warningKey);
  if (isRefused(key)) return key;
  const organisation = await standing(tx, input.year, input.organisationId);
  if (isRefused(organisation)) return organisation;
  const found = await warningsAfter(tx, input, organisation, key);
  const counts = await countBySeverity(tx, input, organisation.id);
  const asked = input.severity ?? Object.values(Severity);
  return {
    ...pageOf(found, input.first, keyOf, await nodeMaker(tx, input.year, found)),
    total: counts.reduce((sum, { severity, count }) => (asked.includes(severity) ? sum + count : sum), 0),
    bySeverity: counts,
    year: input.year,
  };
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
