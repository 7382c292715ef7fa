import type { Role } from "@xep-loai/domain";
import { type Mark, unitId } from "./marked-country.ts";
import type { Client, TestApi } from "./test-api.ts";

/** A role held at a unit of the small country. */
interface Held {
  readonly at: number;
  readonly role: Role;
}

/** Somebody signed in, with what was granted. */
export interface Asker {
  readonly name: string;
  readonly grants: readonly Held[];
  readonly client: Client;
}

/** A new account with these roles in the marked country, signed in. */
export async function askerOf(api: TestApi, ...grants: readonly Held[]): Promise<Asker> {
  const name = grants.map(({ at, role }) => `${role} of ${at}`).join(" and ");
  const client = await api.viewerWith(grants.map(({ at, role }) => ({ organisationId: unitId(at), role })));
  return { name, grants, client };
}

/** Whether a mark is of what somebody has no business with, and is not what a unit learns of those above it. */
export function isForeignTo({ grants }: Asker, { unit, of }: Mark): boolean {
  if (ofOneAccount.test(of)) return true;
  const reads = grants.filter(({ role }) => role === "ADMINISTRATOR" || !ofAdministrators.test(of));
  if (reads.some(({ at }) => isBelow(unit, at))) return false;
  return !(grants.some(({ at }) => isBelow(at, unit)) && fromAbove.some((lawful) => lawful.test(of)));
}

/** The log and the accounts are read where one administers. */
const ofAdministrators = /^(audit_entry|account|account_grant)\./;

/** What other accounts keep for themselves. */
const ofOneAccount = /^private_/;

/** What a unit learns of those it stands below. */
const fromAbove = [
  // the law of those above binds those below: who signed it, and who put it in force
  /^document\./,
  /^document_in_force\./,
  /^text_correction\./,
  // tables with their filters, shared with everybody below: 262-presets-from-above
  /^shared_preset\./,
  // a document says whose it is, the head of a paper who the superior is
  /^organisation\.id$/,
  /^organisation_year\.name$/,
  // who inspects a unit tells it when, and about what
  /^inspection\./,
];

/** Who stands directly above, in the small country. */
const parents: Readonly<Record<number, number>> = {
  2: 1,
  3: 1,
  4: 2,
  5: 2,
  6: 3,
  7: 4,
  8: 4,
  9: 5,
  10: 7,
  11: 7,
  12: 8,
  13: 6,
  14: 7,
  15: 14,
  16: 5,
};

function isBelow(unit: number, top: number): boolean {
  const parent = parents[unit];
  return unit === top || (parent !== undefined && isBelow(parent, top));
}
