import { Seat } from "@xep-loai/domain";

/** Who may be in the chair of a review. */
export const Chair = { ...Seat, DIVISION_LEADER: "DIVISION_LEADER" } as const;
export type Chair = (typeof Chair)[keyof typeof Chair];
