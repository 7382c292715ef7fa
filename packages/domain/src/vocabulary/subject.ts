/** What is classified (rules.md 1.4). */
export const SubjectKind = {
  ORG: "ORG",
  MEMBER: "MEMBER",
  COLLECTIVE: "COLLECTIVE",
  LEADER: "LEADER",
} as const;
export type SubjectKind = (typeof SubjectKind)[keyof typeof SubjectKind];
