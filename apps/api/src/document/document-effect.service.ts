import { changedParameters, dayInVietnam, type RuleSet } from "@xep-loai/domain";
import { type Standing, standingNow } from "../organisation/standing.service.ts";
import { isRefused, type Refused, refuse, refuseInput } from "../shared/refusal.ts";
import { firstRow, rows, type Tx } from "../shared/tx.ts";
import { deadlineChanges } from "./deadline-changes.service.ts";
import type { DocumentEffect } from "./document-effect.type.ts";
import { type Draft, type DraftInput, draftOf } from "./draft.ts";
import { problemsOf } from "./draft-problems.ts";
import type { KnownYear } from "./known-year.service.ts";
import { openYears } from "./open-years.service.ts";
import { overlayOf } from "./overlay-of.ts";
import type { Supposed } from "./placed-keys.service.ts";
import { findingShown, findingsOf } from "./shown-document.ts";
import { shownParameter, valueInForce } from "./shown-parameter.ts";
import { supposedRules } from "./supposed-rules.service.ts";
import { type SupposedYear, verdictEffect } from "./verdict-effect.service.ts";

/** A draft that is asked about; it need not be saved. */
export interface AskedDraft extends DraftInput {
  readonly organisationId: string;
  readonly replaces: { readonly id: string } | null;
}

/** What would follow if the draft took force now. Nothing is written. */
export async function documentEffect(tx: Tx, input: AskedDraft, now: Date): Promise<DocumentEffect | Refused> {
  const draft = draftOf(input);
  const problems = problemsOf(draft, dayInVietnam(now));
  if (problems.length > 0) return refuseInput(problems);
  const organisation = await standingNow(tx, input.organisationId);
  if (isRefused(organisation)) return organisation;
  const found = await firstRow<{ may: boolean }>(tx, "select may_draft_at($1) as may", [organisation.id]);
  if (found?.may !== true) return refuse("NOT_ALLOWED");
  const { open, firstOpen } = await openYears(tx);
  const from = Math.max(draft.yearFrom, firstOpen);
  if (draft.yearTo !== null && draft.yearTo < from) return refuse("YEAR_CLOSED");
  const supposed = await supposedFor(tx, organisation, draft, input.replaces?.id ?? null);
  const covered = open.filter((year) => year >= from && year <= (draft.yearTo ?? year));
  return effectIn(tx, { draft, organisation, supposed, covered, from });
}

/** Stands in for a number the draft does not have yet. */
const draftId = "DRAFT";

async function supposedFor(tx: Tx, { id }: Standing, draft: Draft, replaces: string | null): Promise<Supposed> {
  const replaced = await rows<{ id: string }>(tx, versionsOfSame, [replaces]);
  return {
    added: { documentId: draftId, organisationId: id, issuedOn: draft.issuedOn },
    without: replaced.map((version) => version.id),
  };
}

interface Asked {
  readonly draft: Draft;
  readonly organisation: Standing;
  readonly supposed: Supposed;
  /** The open years it covers. */
  readonly covered: readonly number[];
  readonly from: number;
}

async function effectIn(tx: Tx, { draft, organisation, supposed, covered, from }: Asked): Promise<DocumentEffect> {
  const { id, ancestors } = organisation;
  const overlay = overlayOf({ ...draft, id: draftId });
  const rulesIn = (year: KnownYear) => supposedRules(tx, year, supposed, overlay);
  const years: SupposedYear[] = [];
  for (const open of covered) years.push({ year: open, rules: await rulesIn({ year: open, treeYear: open }) });
  const [first] = years;
  const year = first ? { year: first.year, treeYear: first.year } : { year: from, treeYear: organisation.year };
  const rules = first?.rules ?? (await rulesIn(year));
  const [now, supposedly] = [rules.asIs(ancestors), rules.asSupposed(ancestors)];
  const reach = (await firstRow<Reach>(tx, reachSql, [covered, id, organisation.year])) ?? nothing;
  return {
    year: year.year,
    openYears: [...covered],
    builtUpon: now.regime === "TIERS_2019" || now.regime === "POINTS_2025",
    parameters: changes(now, supposedly, year.year),
    findings: findingsOf(now, overlay).map((finding) => findingShown(finding, year.year)),
    ...reach,
    deadlines: await deadlineChanges(tx, year, id, rules),
    verdicts: await verdictEffect(tx, years, id, reach.undecided),
  };
}

const changes = (now: RuleSet, supposedly: RuleSet, year: number): DocumentEffect["parameters"] =>
  changedParameters(now, supposedly).map(({ before, after }) => ({
    parameter: shownParameter(after.parameter, after.isDelegable),
    before: valueInForce(before, year),
    after: valueInForce(after, year),
  }));

type Reach = Pick<DocumentEffect, "organisations" | "undecided" | "decided" | "submissions">;
const nothing: Reach = { organisations: 0, undecided: 0, decided: 0, submissions: 0 };

const versionsOfSame = `
  select v.id::text as id from regulation_version v
  where v.regulation_id = (select regulation_id from regulation_version where id::text = $1::text)`;

const reachSql = `
  select (select count(*)::int from organisation_year where year = $3 and ancestors @> array[$2::int]) as organisations,
    coalesce(sum(t.subtree) filter (where t.state not in ('DECIDED', 'NOTIFIED', 'ADJUSTED')), 0)::int as undecided,
    coalesce(sum(t.subtree) filter (where t.state in ('DECIDED', 'NOTIFIED', 'ADJUSTED')), 0)::int as decided,
    (select count(*)::int from submission s
       join organisation_year o on o.year = s.year and o.organisation_id = s.organisation_id
      where s.year = any ($1::int[]) and s.submitted_at is null and o.ancestors @> array[$2::int]) as submissions
  from tier_counter t where t.year = any ($1::int[]) and t.organisation_id = $2`;
