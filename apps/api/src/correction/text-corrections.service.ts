import { type CopiedFigure, regimeOfKey } from "@xep-loai/domain";
import { copiedFigures } from "../document/copied-figures.service.ts";
import { openYears } from "../document/open-years.service.ts";
import { keyAt } from "../document/parameters-in-force.service.ts";
import { standingNow } from "../organisation/standing.service.ts";
import { isRefused, type Refused } from "../shared/refusal.ts";
import { firstRow, rows, type Tx } from "../shared/tx.ts";
import type { TextCorrection, TextCorrections } from "./text-correction.type.ts";

/** What was entered at an organisation and above it, as far as it bears on a year, and whether the viewer may add to it. */
export async function textCorrections(
  tx: Tx,
  organisationId: string,
  year: number,
): Promise<TextCorrections | Refused> {
  const key = await keyAt(tx, organisationId, year);
  if (isRefused(key)) return key;
  const organisation = await standingNow(tx, organisationId);
  if (isRefused(organisation)) return organisation;
  const found = await rows<Stored>(tx, `${select} where ${binding}`, [organisation.ancestors, year]);
  const { firstOpen } = await openYears(tx);
  const drafts = await firstRow<{ may: boolean }>(tx, "select may_draft_at($1) as may", [organisation.id]);
  const isOpen = regimeOfKey(key) === "POINTS_2025" && year >= firstOpen;
  return { corrections: found.map(shown), mayRecord: isOpen && drafts?.may === true };
}

/** One of them, as the viewer sees it. */
export async function textCorrection(tx: Tx, id: number): Promise<TextCorrection | undefined> {
  const found = await firstRow<Stored>(tx, `${select} where c.id = $1`, [id]);
  return found && shown(found);
}

type Stored = Omit<TextCorrection, "figures"> & { readonly figures: readonly CopiedFigure[] };

const shown = (stored: Stored): TextCorrection => ({
  ...stored,
  figures: copiedFigures(stored.figures, stored.yearFrom),
});

const select = `
  select c.id::text as id, c.organisation_id::text as "organisationId", c.unit_name as "unitName", c.rule_id as "ruleId", c.citation,
    c.clause, c.figures, c.copy, c.copied_on::text as "copiedOn", c.year_from as "yearFrom", c.version,
    c.recorded_by_name as "recordedByName", c.recorded_at as "recordedAt", c.withdrawn_at as "withdrawnAt",
    c.withdrawn_by_name as "withdrawnByName", c.withdrawn_reason as "withdrawnReason",
    c.withdrawn_at is null and may_draft_at(c.organisation_id) as "mayWithdraw"
  from text_correction c`;

const binding = `c.organisation_id = any ($1::int[]) and c.year_from <= $2
  order by c.withdrawn_at is not null, array_position($1, c.organisation_id) desc, c.recorded_at desc, c.id desc
  limit 200`;
