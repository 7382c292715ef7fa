/** What can happen to an organisation of the dated tree. */
export const OrganisationEventKind = {
  FOUNDED: "FOUNDED",
  RENAMED: "RENAMED",
  MOVED: "MOVED",
  MERGED: "MERGED",
  SPLIT: "SPLIT",
  DISSOLVED: "DISSOLVED",
  YEAR_ORDINARY: "YEAR_ORDINARY",
  YEAR_SCHOOL: "YEAR_SCHOOL",
  YEAR_CLOSES_LATER: "YEAR_CLOSES_LATER",
  POWER_DELEGATED: "POWER_DELEGATED",
  POWER_WITHDRAWN: "POWER_WITHDRAWN",
} as const;
export type OrganisationEventKind = (typeof OrganisationEventKind)[keyof typeof OrganisationEventKind];
