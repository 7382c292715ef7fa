import {
  documentsOf,
  headDocuments,
  headOf,
  keyOfPath,
  overlayOf as knownOverlay,
  type RuleSet,
} from "@xep-loai/domain";
import type { Ref } from "../organisation/standing.service.ts";
import { rows, type Tx } from "../shared/tx.ts";
import { draftingRoles, scopesWith, type Viewer } from "../shared/viewer.ts";
import { type Chains, chainsTo } from "./chains.service.ts";
import type { Document } from "./document.type.ts";
import type { DocumentRef } from "./document-ref.type.ts";
import { type DocumentVersion, documentVersions } from "./document-versions.service.ts";
import type { KnownYear } from "./known-year.service.ts";
import { overlayOf } from "./overlay-of.ts";
import { placementsOf } from "./placements.service.ts";
import { ruleSetsOf } from "./rule-sets.service.ts";
import { headShown, layerShown } from "./shown-document.ts";
import { refOf } from "./shown-parameter.ts";

/** A document at the organisation from which downwards it holds, or is to hold. */
export interface PlacedDocument {
  readonly documentId: string;
  readonly organisationId: number;
}

/** Some documents as they stand in a year, each with those it builds on; in five statements, whatever their number. null: there is no such document. */
export async function showDocuments(
  tx: Tx,
  viewer: Viewer,
  year: KnownYear,
  placed: readonly PlacedDocument[],
): Promise<(Document | null)[]> {
  const versions = await documentVersions(
    tx,
    placed.map(({ documentId }) => documentId),
  );
  const placements = await placementsOf(
    tx,
    placed.map(({ documentId }) => documentId),
  );
  const organisationIds = placed.map(({ organisationId }) => organisationId);
  const chains = await chainsTo(tx, year, organisationIds);
  const holders = await holdersOf(tx, viewer, year, organisationIds);
  const asked = placed.map((each) => layerOf(each, versions, chains));
  const ruleSetOf = await ruleSetsOf(
    tx,
    asked.flatMap((layer) => (layer === null ? [] : [layer.upperKey, layer.key ?? layer.upperKey])),
  );
  return asked.map((layer) => {
    if (layer === null) return null;
    const { document, overlay, version, upperKey, key, organisationId } = layer;
    const upper = ruleSetOf(upperKey);
    const lapsed = key === null ? null : lapsedUnder(ruleSetOf(key), document.id);
    return {
      ...headShown(document),
      ...layerShown(overlay, lapsed === null ? upper : null, year.year),
      ...stateOf(version, holders.get(organisationId)),
      organisation: holders.get(organisationId) ?? null,
      lapsed,
      inForce: placements.get(document.id) ?? [],
      above: documentsOf(upper).map(refOf),
    };
  });
}

/** A document with its place among those above it; null where there is no such document. */
function layerOf(
  { documentId, organisationId }: PlacedDocument,
  versions: ReadonlyMap<string, DocumentVersion>,
  chains: Chains,
) {
  const version = versions.get(documentId);
  const overlay = version ? overlayOf(version) : knownOverlay(documentId);
  const document = overlay ?? headDocuments.find(({ id }) => id === documentId);
  if (document === undefined) return null;
  const chain = chains.get(organisationId) ?? [];
  const upperKey = keyOfPath(above(documentId, version, chain));
  const key = chain.includes(documentId) ? keyOfPath(chain) : null;
  return { document, overlay: overlay ?? null, version, upperKey, key, organisationId };
}

/** Those that stand before it; for one that does not hold (yet) all but the one it replaces. */
function above(documentId: string, version: DocumentVersion | undefined, chain: readonly string[]): readonly string[] {
  const at = chain.indexOf(documentId);
  return at < 0 ? chain.filter((id) => id !== version?.replacesId) : chain.slice(0, at);
}

/** The head of the rules where a document is placed and says nothing; null: it is part of them, or there are none. */
function lapsedUnder(ruleSet: RuleSet, documentId: string): DocumentRef | null {
  const head = headOf(ruleSet);
  const isPart = [head, ...documentsOf(ruleSet)].some(({ id }) => id === documentId);
  return isPart || head.kind === null ? null : refOf(head);
}

type Holder = Ref & { readonly mayAct: boolean };

/** What only a board's own document has. */
const stateOf = (version: DocumentVersion | undefined, holder: Holder | undefined) => ({
  builtIn: version === undefined,
  state: version?.state ?? "IN_FORCE",
  version: version?.version ?? null,
  replacesId: version?.replacesId ?? null,
  replacedById: version?.replacedById ?? null,
  drafted: version?.drafted ?? null,
  putInForce: version?.putInForce ?? null,
  withdrawn: version?.withdrawn ?? null,
  mayAct: version !== undefined && (holder?.mayAct ?? false),
});

/** The organisations of the documents, where the viewer sees them, and whether he may act there. */
async function holdersOf(
  tx: Tx,
  viewer: Viewer,
  { treeYear }: KnownYear,
  ids: readonly number[],
): Promise<Map<number, Holder>> {
  const found = await rows<Holder>(tx, holders, [treeYear, [...new Set(ids)], scopesWith(viewer, draftingRoles)]);
  return new Map(found.map((holder) => [holder.id, holder]));
}

const holders = `
  select organisation_id as id, name, kind, level, ancestors && $3::int[] as "mayAct"
  from organisation_year where year = $1 and organisation_id = any ($2::int[])`;
