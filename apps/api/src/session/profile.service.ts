import { firstRow, type Tx } from "../shared/tx.ts";
import { scopesOf, type Viewer } from "../shared/viewer.ts";
import type { Grant, ViewerType } from "./viewer.type.ts";

/** The viewer with the names of what was granted, each as it stood in the newest year that has it. */
export async function profileOf(tx: Tx, viewer: Viewer): Promise<ViewerType> {
  const found = await firstRow<{ known: Known[] | null }>(tx, knownSql, [scopesOf(viewer)]);
  const known = found?.known ?? [];
  const scopes = new Set(known.map(({ id }) => id));
  const roots = known.filter(({ id, ancestors }) => !ancestors.some((above) => above !== id && scopes.has(above)));
  return { ...viewer, grants: grantsOf(viewer, known), roots };
}

interface Known extends Omit<Grant["organisation"], "id"> {
  readonly id: number;
  readonly ancestors: number[];
}

function grantsOf({ grants }: Viewer, known: readonly Known[]): Grant[] {
  return grants.flatMap(({ role, organisationId }) => {
    const organisation = known.find(({ id }) => id === organisationId);
    return organisation === undefined ? [] : [{ role, organisation }];
  });
}

const knownSql = `
  select json_agg(json_build_object('id', o.organisation_id, 'name', o.name, 'kind', o.kind, 'level', o.level,
                                    'ancestors', o.ancestors) order by o.depth, o.official_order, o.organisation_id) as known
    from unnest($1::int[]) scope(id)
    join lateral (select * from organisation_year y where y.organisation_id = scope.id order by y.year desc limit 1) o on true`;
