import {
  type Checklist,
  type Completeness,
  checklistFor,
  completenessOf,
  type DossierRule,
  dossierKept,
  eightDocuments,
  type Finding,
  find,
  isInForce,
  type PapersReceived,
  type RuleSet,
} from "@xep-loai/domain";
import { type RuleSetOf, ruleSetsOf } from "../document/rule-sets.service.ts";
import { type Ref, standing } from "../organisation/standing.service.ts";
import { isRefused, type Refused } from "../shared/refusal.ts";
import { rows, type Tx } from "../shared/tx.ts";
import type { Dossier, DossierItem, DossierPaper } from "./dossier.type.ts";

/** An organisation with the rules of the year. */
export interface DossierOwner extends Ref {
  readonly ruleSetId: string;
}

/** What came in of the dossiers of some organisations, in two statements. */
export async function dossiersOf(
  tx: Tx,
  year: number,
  owners: readonly DossierOwner[],
): Promise<ReadonlyMap<number, Dossier>> {
  const keys = owners.map(({ ruleSetId }) => ruleSetId);
  const rulesOf = await ruleSetsOf(tx, keys);
  const ids = owners.map(({ id }) => id);
  const stored = new Map((await rows<Stored>(tx, select, [year, ids])).map((row) => [row.organisationId, row]));
  return new Map(owners.flatMap((owner) => dossierOf(year, owner, stored.get(owner.id), rulesOf)));
}

/** The dossier of one organisation, paper by paper. */
export async function dossier(tx: Tx, organisationId: string, year: number): Promise<Dossier | Refused> {
  const organisation = await standing(tx, year, organisationId);
  if (isRefused(organisation)) return organisation;
  const found = (await dossiersOf(tx, year, [organisation])).get(organisation.id);
  if (found === undefined) throw new Error(`no dossier of ${organisation.id} in ${year}`);
  return found;
}

interface Stored {
  readonly organisationId: number;
  readonly receivedOn: string | null;
  readonly declaringMembers: number | null;
  readonly version: number;
  readonly changedByName: string | null;
  readonly changedAt: string | null;
  readonly hasCommittee: boolean;
  readonly members: number;
  readonly papers: Readonly<Record<string, { readonly received: number; readonly on: string | null }>>;
}

function dossierOf(
  year: number,
  owner: DossierOwner,
  stored: Stored | undefined,
  rulesOf: RuleSetOf,
): [number, Dossier][] {
  if (stored === undefined) return [];
  const { organisationId, papers, ...kept } = stored;
  const { ruleSetId, ...organisation } = owner;
  const checklist = checklistFor(ruleSetId, owner.level);
  const counted = checklist === null ? null : countedIn(checklist, stored);
  const items = (counted?.items ?? []).map((item) => itemOf(item, papers));
  const { applicable = 0, complete = 0 } = counted ?? {};
  const finding = findingOf(stored, checklist, rulesOf(ruleSetId));
  return [[organisationId, { ...kept, organisation, year, items, applicable, complete, finding }]];
}

/** What lies in it against what is asked; who has to declare is asked of nobody until it is known. */
const countedIn = (checklist: Checklist, { hasCommittee, members, declaringMembers, papers }: Stored): Completeness =>
  completenessOf(checklist, { hasCommittee, members, declaringMembers: declaringMembers ?? 0 }, receivedIn(papers));

const receivedIn = (papers: Stored["papers"]): PapersReceived =>
  Object.fromEntries(Object.entries(papers).map(([id, { received }]) => [id, received]));

const itemOf = (
  { item, isApplicable, isComplete, papers }: Completeness["items"][number],
  stored: Stored["papers"],
): DossierItem => ({
  no: item.no,
  label: item.label,
  isApplicable,
  isComplete,
  papers: papers.map(
    ({ paper, ...counts }): DossierPaper => ({
      id: paper.id,
      label: paper.label,
      ...counts,
      receivedOn: stored[paper.id]?.on ?? null,
    }),
  ),
});

/** The rule on dossiers of the document in force; null where there is none. */
function findingOf(stored: Stored, checklist: Checklist | null, rules: RuleSet): Finding | null {
  const rule: DossierRule | undefined = [eightDocuments, dossierKept].find(({ id }) => isInForce(id, rules));
  return rule === undefined ? null : find(rule, factsOf(stored), { checklist });
}

const factsOf = ({ receivedOn, hasCommittee, members, declaringMembers, version, papers }: Stored) => ({
  isKept: receivedOn !== null,
  hasCommittee,
  members,
  declaringMembers: declaringMembers ?? undefined,
  papersReceived: version === 0 ? undefined : receivedIn(papers),
});

// Who is exempt from Party work sends no papers (KH57.MEMBER.SCOPE).
const select = `
  select o.organisation_id as "organisationId", d.received_on::text as "receivedOn", d.declaring_members as "declaringMembers",
         coalesce(d.version, 0) as version, d.changed_by_name as "changedByName", d.changed_at as "changedAt",
         exists (select from collective k where k.organisation_id = o.organisation_id and k.kind = 'CELL_COMMITTEE'
           and daterange(k.founded_on, k.dissolved_on) @> y.closes_on) as "hasCommittee",
         (select count(*)::int from classification c where c.year = o.year and c.organisation_id = o.organisation_id
           and c.subject_kind = 'MEMBER' and c.state <> 'CANCELLED' and c.not_rated_reason is distinct from 'EXEMPT') as members,
         coalesce((select jsonb_object_agg(p.paper, jsonb_build_object('received', p.received, 'on', p.received_on))
           from dossier_document p where p.year = o.year and p.organisation_id = o.organisation_id), '{}') as papers
    from organisation_year o
    join cycle y on y.year = o.year
    left join dossier d on d.year = o.year and d.organisation_id = o.organisation_id
   where o.year = $1 and o.organisation_id = any($2::int[])`;
