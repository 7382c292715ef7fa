/** What stands in for the top tier as a civil servant, KH 57, II.B.2.2.3.a. */
export const MemberAward = {
  GRASSROOTS_EMULATION_FIGHTER: "GRASSROOTS_EMULATION_FIGHTER",
  CERTIFICATE_OF_MERIT: "CERTIFICATE_OF_MERIT",
} as const;
export type MemberAward = (typeof MemberAward)[keyof typeof MemberAward];

/** Defects of a member, KH 57, II.B.2.2.3.d; the fourth is the lowest tier as a civil servant. */
export const MemberDefect = {
  CELL_TASK_NOT_DONE: "CELL_TASK_NOT_DONE",
  VIOLATION: "VIOLATION",
  REFUSED_ASSIGNMENT_OR_DISUNITY: "REFUSED_ASSIGNMENT_OR_DISUNITY",
} as const;
export type MemberDefect = (typeof MemberDefect)[keyof typeof MemberDefect];
