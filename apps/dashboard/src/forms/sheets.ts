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
  readonly title: Text;
  readonly framework: Framework;
}

/** The frameworks of HD 21; the guidance has no titles for them. */
export const frameworkSheets: readonly FrameworkSheet[] = [
  {
    id: "FRAMEWORK_ORG",
    title: { vi: "Khung tiêu chí đánh giá tổ chức đảng", en: "Framework of criteria: Party organisation" },
    framework: organisationFramework,
  },
  {
    id: "FRAMEWORK_MEMBER",
    title: { vi: "Khung tiêu chí đánh giá đảng viên", en: "Framework of criteria: Party member" },
    framework: memberFramework,
  },
  {
    id: "FRAMEWORK_COLLECTIVE",
    title: {
      vi: "Khung tiêu chí đánh giá tập thể lãnh đạo, quản lý",
      en: "Framework of criteria: leadership collective",
    },
    framework: collectiveFramework,
  },
];

export const formById = (id: string): Form | undefined => forms.find((form) => form.id === id);

export const frameworkById = (id: string): FrameworkSheet | undefined =>
  frameworkSheets.find((sheet) => sheet.id === id);

/** The short title of the document a form belongs to; null: a notice, whose citation says it. */
export const documentTitle = ({ documentId }: Form): Text | null =>
  [...ruleSets, ...overlays].find(({ id }) => id === documentId)?.shortTitle ?? null;

/** Whether the title says the name of the form already. */
export const isNamedByTitle = ({ name, title }: Form): boolean => title.vi.startsWith(name.vi);
