import {
  collectiveFramework,
  type Form,
  type Framework,
  forms,
  memberFramework,
  organisationFramework,
  overlays,
  ruleSets,
  type Text,
} from "@xep-loai/domain";

/** A finer catalogue of criteria, shown as a form to be filled. */
export interface FrameworkSheet {
  readonly id: string;
  readonly subject: "ORG" | "MEMBER" | "COLLECTIVE";
  readonly framework: Framework;
}

/** The frameworks of HD 21. */
export const frameworkSheets: readonly FrameworkSheet[] = [
  { id: "FRAMEWORK_ORG", subject: "ORG", framework: organisationFramework },
  { id: "FRAMEWORK_MEMBER", subject: "MEMBER", framework: memberFramework },
  { id: "FRAMEWORK_COLLECTIVE", subject: "COLLECTIVE", framework: collectiveFramework },
];

export const formById = (id: string): Form | undefined => forms.find((form) => form.id === id);

export const frameworkById = (id: string): FrameworkSheet | undefined =>
  frameworkSheets.find((sheet) => sheet.id === id);

/** The short title of the document a form belongs to; of a notice its citation is enough. */
export const documentTitle = ({ documentId, citation }: Pick<Form, "documentId" | "citation">): Text =>
  [...ruleSets, ...overlays].find(({ id }) => id === documentId)?.shortTitle ?? { vi: citation, en: citation };
