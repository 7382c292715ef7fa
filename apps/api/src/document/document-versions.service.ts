import { rows, type Tx } from "../shared/tx.ts";
import type { DocumentState } from "./document-state.ts";
import type { DocumentText } from "./overlay-of.ts";
import { textColumns } from "./rule-sets.service.ts";

/** A version of a board's document as it is stored, drafts included. */
export interface DocumentVersion extends DocumentText {
  readonly organisationId: number;
  readonly state: DocumentState;
  readonly version: number;
  readonly replacesId: string | null;
  readonly replacedById: string | null;
  readonly drafted: Step;
  readonly putInForce: Step | null;
  readonly withdrawn: Step | null;
}

interface Step {
  readonly by: string;
  readonly at: string;
}

/** Those of the versions that the viewer sees, in one statement. */
export async function documentVersions(tx: Tx, ids: readonly string[]): Promise<Map<string, DocumentVersion>> {
  const numbers = ids.filter((id) => /^[1-9]\d{0,8}$/.test(id)).map(Number);
  if (numbers.length === 0) return new Map();
  const found = await rows<DocumentVersion>(tx, select, [numbers]);
  return new Map(found.map((version) => [version.id, version]));
}

const step = (name: string) =>
  `case when v.${name}_at is not null then json_build_object('by', v.${name}_by_name, 'at', v.${name}_at) end`;

const select = `
  select ${textColumns}, v.organisation_id as "organisationId", v.state, v.version, v.replaces_id::text as "replacesId",
    (select n.id::text from regulation_version n where n.replaces_id = v.id order by n.id desc limit 1) as "replacedById",
    ${step("changed")} as drafted, ${step("in_force")} as "putInForce", ${step("withdrawn")} as withdrawn
  from regulation_version v where v.id = any ($1::int[])`;
