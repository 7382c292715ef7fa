/** What can happen to an organisation of the dated tree. */
export const OrganisationEventKind = {
  FOUNDED: "FOUNDED",
  RENAMED: "RENAMED",
  MOVED: "MOVED",
  MERGED: "MERGED",
  SPLIT: "SPLIT",
  DISSOLVED: "DISSOLVED",
} as const;
export type OrganisationEventKind = (typeof OrganisationEventKind)[keyof typeof OrganisationEventKind];
