import { firstRow, type Tx } from "../shared/tx.ts";
import { scopesOf, type Viewer } from "../shared/viewer.ts";
import type { Grant, RootYear, ViewerType } from "./viewer.type.ts";

/** The viewer with the names of what was granted, each as it stood in the newest year that has it, and where each year begins. */
export async function profileOf(tx: Tx, viewer: Viewer): Promise<Omit<ViewerType, "isSecondFactorDue">> {
  const found = await firstRow<{ known: Known[] | null; rootYears: RootYear[] | null }>(tx, knownSql, [
    scopesOf(viewer),
  ]);
  const known = found?.known ?? [];
  const scopes = new Set(known.map(({ id }) => id));
  const roots = known.filter(({ id, ancestors }) => !ancestors.some((above) => above !== id && scopes.has(above)));
  const isPasswordDue = viewer.hasOneTimePassword === true;
  return { ...viewer, isPasswordDue, grants: grantsOf(viewer, known), roots, rootYears: found?.rootYears ?? [] };
}

interface Known extends Omit<Grant["organisation"], "id"> {
  readonly id: number;
  readonly ancestors: number[];
  readonly endedOn: string | null;
}

function grantsOf({ grants }: Viewer, known: readonly Known[]): Grant[] {
  return grants.flatMap(({ role, organisationId }) => {
    const organisation = known.find(({ id }) => id === organisationId);
    return organisation === undefined ? [] : [{ role, organisation, endedOn: organisation.endedOn }];
  });
}

const knownSql = `
  with standing as (
    select o.*, json_build_object('id', o.organisation_id, 'name', o.name, 'kind', o.kind, 'level', o.level) as ref
      from organisation_year o where o.organisation_id = any ($1::int[]))
  select
    (select json_agg(ref::jsonb || jsonb_build_object('ancestors', ancestors, 'endedOn', g.dissolved_on)
         order by depth, official_order, organisation_id)
       from (select distinct on (organisation_id) * from standing order by organisation_id, year desc) newest
       join organisation g on g.id = newest.organisation_id) as known,
    (select json_agg(json_build_object('year', year, 'organisation', ref) order by year desc)
       from (select distinct on (year) * from standing order by year, depth, official_order, organisation_id) topmost) as "rootYears"`;
