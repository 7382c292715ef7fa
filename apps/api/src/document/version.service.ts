import { numberOf } from "../shared/id.ts";
import { type Refused, refuse } from "../shared/refusal.ts";
import { firstRow, type Tx } from "../shared/tx.ts";
import type { DocumentState } from "./document-state.ts";

/** A version of a board's document, as an act on it needs to know it. */
export interface Version {
  readonly id: number;
  readonly regulationId: number;
  readonly organisationId: number;
  readonly replacesId: number | null;
  readonly state: DocumentState;
  readonly number: string;
  readonly issuedOn: string;
  readonly yearFrom: number;
  readonly yearTo: number | null;
}

/** Which version is meant, as it was last seen. */
export interface SeenVersion {
  readonly id: string;
  readonly version: number;
}

/** The version an act is about: seen, in the actor's hands, and as it was when the act was asked for. */
export async function versionToAct(tx: Tx, { id, version }: SeenVersion): Promise<Version | Refused> {
  const found = await firstRow<Version & Held>(tx, select, [numberOf(id)]);
  if (found === undefined) return refuse("NOT_FOUND");
  if (!found.mayAct) return refuse("NOT_ALLOWED");
  return found.version === version ? found : refuse("CHANGED_MEANWHILE");
}

interface Held {
  readonly version: number;
  readonly mayAct: boolean;
}

const select = `
  select id, regulation_id as "regulationId", organisation_id as "organisationId", replaces_id as "replacesId", state, number,
    issued_on::text as "issuedOn", year_from as "yearFrom", year_to as "yearTo", version,
    may_act_at(organisation_id) as "mayAct"
  from regulation_version where id = $1::int`;
