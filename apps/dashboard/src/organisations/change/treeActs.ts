import { OrganisationKind as kinds, type OrganisationKind, type YearKind } from "@xep-loai/domain";
import type { Organisation } from "../../providers/queries/organisation.ts";
import type { GivenTreeAct } from "../../providers/queries/treePreview.ts";
import type { FormValues } from "../../view/formValues.ts";

export type TreeActKind = GivenTreeAct["act"];

/** In the order in which a reform is told: what is new first, what is empty ends last. */
export const treeActKinds: readonly TreeActKind[] = [
  "FOUND",
  "RENAME",
  "MOVE",
  "MERGE",
  "SPLIT",
  "DISSOLVE",
  "YEAR_KIND",
  "DELEGATE",
  "WITHDRAW",
];

/** Who tells what becomes of organisations. */
export const tellers = ["ADMINISTRATOR"] as const;

/** All kinds of organisations there are, the root's left out; one is chosen, never guessed. */
export const foundKinds: readonly OrganisationKind[] = Object.values(kinds).filter(
  (kind) => kind !== "CENTRAL_PARTY_ORGANIZATION",
);

/** What was filled in, as the API wants it. */
export function actGiven(act: TreeActKind, { id }: Pick<Organisation, "id">, given: FormValues): GivenTreeAct {
  return {
    act,
    organisationId: id,
    decision: { number: given.text("number"), on: given.day("on") },
    name: given.optional("name"),
    kind: given.optional("kind") as OrganisationKind | null,
    yearKind: given.optional("yearKind") as YearKind | null,
    otherId: given.optional("otherId"),
    organisationIds: given.all("organisationIds"),
    memberIds: given.all("memberIds"),
  };
}
