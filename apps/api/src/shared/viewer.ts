import type { Role } from "@xep-loai/domain";

export const Locale = { vi: "vi", en: "en" } as const;
export type Locale = (typeof Locale)[keyof typeof Locale];

/** Who asks: an account with what it was granted. */
export interface Viewer {
  readonly id: number;
  readonly username: string;
  readonly displayName: string;
  readonly locale: Locale;
  /** Where reminders go beside the notice; null: nowhere. Left out: it was not asked for. */
  readonly email?: string | null;
  /** Asked for a code at sign-in. Left out: it was not asked for. */
  readonly hasSecondFactor?: boolean;
  /** Signed in by a password an administrator drew, which has to be changed first. Left out: it was not asked for. */
  readonly hasOneTimePassword?: boolean;
  readonly grants: readonly { readonly organisationId: number; readonly role: Role }[];
}

/** The organisations the viewer holds a role on; each means itself and all below. */
export const scopesOf = (viewer: Viewer): number[] => [...new Set(viewer.grants.map((grant) => grant.organisationId))];

/** The organisations on which the viewer holds one of these roles. */
export const scopesWith = (viewer: Viewer, roles: readonly Role[]): number[] => [
  ...new Set(viewer.grants.filter(({ role }) => roles.includes(role)).map(({ organisationId }) => organisationId)),
];

/** Who drafts a board's documents, puts them in force and withdraws them, at the unit they are of or above it. */
export const draftingRoles: readonly Role[] = ["APPRAISER", "DECIDER", "ADMINISTRATOR"];
