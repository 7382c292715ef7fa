import type { OrganisationKind, YearKind } from "@xep-loai/domain";

/** What a board can tell of the tree of organisations. */
export const TreeActKind = {
  FOUND: "FOUND",
  RENAME: "RENAME",
  MOVE: "MOVE",
  MERGE: "MERGE",
  SPLIT: "SPLIT",
  DISSOLVE: "DISSOLVE",
  YEAR_KIND: "YEAR_KIND",
  DELEGATE: "DELEGATE",
  WITHDRAW: "WITHDRAW",
} as const;
export type TreeActKind = (typeof TreeActKind)[keyof typeof TreeActKind];

/** The decision an act carries out. */
export interface TreeDecision {
  readonly number: string;
  /** First day on which it holds. */
  readonly on: string;
}

interface Told {
  readonly decision: TreeDecision;
  /** The organisation that is founded under, renamed, moved, merged, split or dissolved. */
  readonly organisationId: number;
  /** The state of it that was looked at; null: none was (a file, a preview). */
  readonly version: number | null;
}

/** One act on the tree, looked at and ready to be carried out. */
export type TreeAct = Told &
  (
    | { readonly act: "FOUND"; readonly kind: OrganisationKind; readonly name: string }
    | { readonly act: "RENAME"; readonly name: string }
    | { readonly act: "MOVE"; readonly otherId: number }
    | { readonly act: "MERGE"; readonly otherId: number; readonly delegates: boolean }
    | {
        readonly act: "SPLIT";
        readonly name: string;
        readonly organisationIds: readonly number[];
        readonly memberIds: readonly string[];
        readonly delegates: boolean;
      }
    | { readonly act: "DISSOLVE" | "DELEGATE" | "WITHDRAW" }
    | { readonly act: "YEAR_KIND"; readonly yearKind: YearKind }
  );

/** One act as it was asked for; which of its parts are needed depends on the act. */
export interface GivenTreeAct {
  readonly act: TreeActKind;
  readonly organisationId: string;
  readonly version?: number | null;
  /** Under which it moves, or into which it is merged. */
  readonly otherId?: string | null;
  readonly kind?: OrganisationKind | null;
  readonly name?: string | null;
  readonly yearKind?: YearKind | null;
  /** Whether who takes over gets the powers of the level above by the same decision. */
  readonly delegates?: boolean;
  readonly organisationIds?: readonly string[];
  readonly memberIds?: readonly string[];
  readonly decision: TreeDecision;
}
