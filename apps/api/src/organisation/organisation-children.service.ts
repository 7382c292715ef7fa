import type { SubjectKind } from "@xep-loai/domain";
import { type PageRequest, pageOf, pageSize } from "../shared/page.ts";
import { isRefused, type Refused, refuse } from "../shared/refusal.ts";
import type { Tx } from "../shared/tx.ts";
import { scopesOf, type Viewer } from "../shared/viewer.ts";
import { countersBelow } from "../statistics/counters.service.ts";
import { figuresOf } from "../statistics/figures.service.ts";
import { submissionsOf } from "../submission/submission.service.ts";
import { type Child, childrenAfter, keyOfChild, rootsOf } from "./child-page.service.ts";
import type { OrganisationPage, OrganisationRow } from "./organisation-page.type.ts";
import { ownClassifications } from "./own-classification.service.ts";
import { quotaBadges } from "./quota-badge.service.ts";
import { isHeld, standing } from "./standing.service.ts";

export interface ChildrenInput extends PageRequest {
  readonly parentId: string | null;
  readonly year: number;
  readonly subjectKind: SubjectKind;
}

/** The rows of the tree under one organisation; without one, the viewer's own roots. */
export async function organisationChildren(
  tx: Tx,
  viewer: Viewer,
  input: ChildrenInput,
  now: Date,
): Promise<OrganisationPage | Refused> {
  return input.parentId === null ? roots(tx, viewer, input, now) : below(tx, input.parentId, input, now);
}

/** A viewer holds a handful of organisations: they come at once. */
async function roots(tx: Tx, viewer: Viewer, input: ChildrenInput, now: Date): Promise<OrganisationPage | Refused> {
  if (!(await isHeld(tx, input.year))) return refuse("YEAR_NOT_HELD");
  const children = await rootsOf(tx, input.year, scopesOf(viewer));
  const toRow = await rowMaker(tx, children, input, now);
  return { nodes: children.map(toRow), nextCursor: null, total: children.length };
}

async function below(tx: Tx, parentId: string, input: ChildrenInput, now: Date): Promise<OrganisationPage | Refused> {
  const parent = await standing(tx, input.year, parentId);
  if (isRefused(parent)) return parent;
  const children = await childrenAfter(tx, input.year, parent.id, input);
  if (isRefused(children)) return children;
  const toRow = await rowMaker(tx, children.slice(0, pageSize(input.first)), input, now);
  return { ...pageOf(children, input.first, keyOfChild, toRow), total: parent.childCount };
}

/** Reads what the rows show, in one statement for each kind of figure however many rows there are. */
export async function rowMaker(
  tx: Tx,
  children: readonly Child[],
  { year, subjectKind }: Pick<ChildrenInput, "year" | "subjectKind">,
  now: Date,
) {
  const ids = children.map(({ id }) => id);
  const counters = await countersBelow(tx, [year], ids, { subjectKind, group: null });
  const own = await ownClassifications(tx, year, ids);
  const badge = await quotaBadges(tx, year, subjectKind, ids);
  const submissions = await submissionsOf(tx, year, children, now);
  return (child: Child): OrganisationRow => ({
    ...child,
    own: own.get(child.id) ?? null,
    figures: figuresOf(counters(child.id, year), { subjectKind, decidedOnly: true }),
    quota: badge(child.id),
    submission: submissions.get(child.id) ?? null,
  });
}
