import { dayInVietnam } from "@xep-loai/domain";
import { standingNow } from "../organisation/standing.service.ts";
import { isRefused, type Refused, refuse, refuseInput } from "../shared/refusal.ts";
import { firstRow, type Tx } from "../shared/tx.ts";
import type { Viewer } from "../shared/viewer.ts";
import { type Draft, type DraftInput, draftOf } from "./draft.ts";
import { problemsAt } from "./draft-place-problems.service.ts";
import { problemsOf } from "./draft-problems.ts";
import { type SeenVersion, versionToAct } from "./version.service.ts";

/** A draft to be kept; without `seen` a new one, of a new document or of the next version of the one it replaces. */
export interface DraftToSave extends DraftInput {
  readonly organisationId: string;
  readonly replaces: SeenVersion | null;
  readonly seen: SeenVersion | null;
}

/** Keeps a draft; answers its id. */
export async function saveDraft(tx: Tx, actor: Viewer, input: DraftToSave, now: Date): Promise<string | Refused> {
  const draft = draftOf(input);
  const problems = problemsOf(draft, dayInVietnam(now));
  if (problems.length > 0) return refuseInput(problems);
  const said = [JSON.stringify({ ...draft, changedByName: actor.displayName, changedAt: now })];
  const written = { draft, said };
  if (input.seen !== null) return rewrite(tx, input.seen, written);
  return input.replaces === null ? create(tx, input.organisationId, written) : createNext(tx, input.replaces, written);
}

/** A draft without problems of its own, and what is written of it. */
interface Written {
  readonly draft: Draft;
  readonly said: readonly string[];
}

async function create(tx: Tx, at: string, { draft, said }: Written): Promise<string | Refused> {
  const organisation = await standingNow(tx, at);
  if (isRefused(organisation)) return organisation;
  const problems = await problemsAt(tx, draft, { organisationId: organisation.id, regulationId: null });
  if (problems.length > 0) return refuseInput(problems);
  const regulation = await firstRow<{ id: number }>(tx, newRegulation, [organisation.id]);
  return insert(tx, [...said, regulation?.id, organisation.id, null]);
}

/** The next version of a document in force; one at a time. */
async function createNext(tx: Tx, replaces: SeenVersion, { draft, said }: Written): Promise<string | Refused> {
  const replaced = await versionToAct(tx, replaces);
  if (isRefused(replaced)) return replaced;
  if (replaced.state !== "IN_FORCE") return refuse("DOCUMENT_FIXED");
  const problems = await problemsAt(tx, draft, replaced);
  if (problems.length > 0) return refuseInput(problems);
  return insert(tx, [...said, replaced.regulationId, replaced.organisationId, replaced.id]);
}

async function insert(tx: Tx, values: readonly unknown[]): Promise<string | Refused> {
  const written = await firstRow<{ id: string }>(tx, newVersion, values);
  return written?.id ?? refuse("CHANGED_MEANWHILE");
}

async function rewrite(tx: Tx, seen: SeenVersion, { draft, said }: Written): Promise<string | Refused> {
  const version = await versionToAct(tx, seen);
  if (isRefused(version)) return version;
  if (version.state !== "DRAFT") return refuse("DOCUMENT_FIXED");
  const problems = await problemsAt(tx, draft, version);
  if (problems.length > 0) return refuseInput(problems);
  const written = await firstRow<{ id: string }>(tx, changedDraft, [...said, version.id, seen.version]);
  return written?.id ?? refuse("CHANGED_MEANWHILE");
}

const newRegulation = "insert into regulation (organisation_id) values ($1) returning id";

const said = `jsonb_to_record($1::jsonb) said (kind text, number text, "issuedOn" date, issuer text, title text,
  "appliesTo" text, "yearFrom" int, "yearTo" int, overrides jsonb, "changedByName" text, "changedAt" timestamptz)`;

const newVersion = `
  insert into regulation_version (regulation_id, organisation_id, replaces_id, kind, number, issued_on, issuer, title,
    applies_to, year_from, year_to, overrides, changed_by_name, changed_at)
  select $2::int, $3::int, $4::int, kind, number, "issuedOn", issuer, title, "appliesTo", "yearFrom", "yearTo", overrides,
    "changedByName", "changedAt"
  from ${said}
  on conflict (regulation_id) where state = 'DRAFT' do nothing
  returning id::text as id`;

const changedDraft = `
  update regulation_version v
  set kind = said.kind, number = said.number, issued_on = said."issuedOn", issuer = said.issuer, title = said.title,
    applies_to = said."appliesTo", year_from = said."yearFrom", year_to = said."yearTo", overrides = said.overrides,
    changed_by = actor_id(), changed_by_name = said."changedByName", changed_at = said."changedAt", version = v.version + 1
  from ${said}
  where v.id = $2::int and v.version = $3::int and v.state = 'DRAFT'
  returning v.id::text as id`;
