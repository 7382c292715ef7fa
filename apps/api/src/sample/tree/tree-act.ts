import type { OrganisationKind } from "@xep-loai/domain";

/** What happened to the Party tree between the sample years. */
export type TreeAct =
  | {
      readonly act: "RENAME";
      readonly on: string;
      readonly path: string;
      readonly name: string;
      readonly decision: string;
    }
  | {
      readonly act: "MOVE";
      readonly on: string;
      readonly path: string;
      readonly under: string;
      readonly decision: string;
    }
  | {
      readonly act: "MERGE";
      readonly on: string;
      readonly path: string;
      readonly into: string;
      readonly decision: string;
    }
  | {
      readonly act: "DISSOLVE";
      readonly on: string;
      readonly path: string;
      readonly decision: string;
    }
  | {
      readonly act: "FOUND";
      readonly on: string;
      readonly under: string;
      readonly name: string;
      readonly kind: OrganisationKind;
      readonly decision: string;
      /** Of a cell: the cell its first members come from, and how many. */
      readonly first?: { readonly membersFrom: string; readonly count: number };
    };
