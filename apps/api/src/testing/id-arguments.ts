/** Rows of which table an argument names, by its own name or by its field's; left out: of none. */
export const tableOfId = (field: string, argument: string): string | undefined =>
  byField[`${field}.${argument}`] ?? byName[argument];

const byField: Readonly<Record<string, string>> = {
  "document.id": "document",
  "documentEffect.id": "document",
  "inspection.id": "inspection",
  "intake.id": "intake",
  "intakeRows.id": "intake",
  "member.id": "member",
  "organisation.id": "organisation",
  "organisationRows.ids": "organisation",
};

const byName: Readonly<Record<string, string>> = {
  id: "classification",
  classificationId: "classification",
  quotaUseId: "quota_use",
  organisationId: "organisation",
  organisationIds: "organisation",
  otherId: "organisation",
  parentId: "organisation",
  parentIds: "organisation",
  subjectId: "member",
  memberId: "member",
  memberIds: "member",
  collectiveId: "collective",
  postId: "leader",
};
