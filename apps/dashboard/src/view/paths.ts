import type { SubjectKind } from "@xep-loai/domain";
import { resources } from "../providers/resources.ts";

/** The pages, in the words of the documents. */
export const paths = {
  overview: "/tong-quan",
  treeFile: "/cay-to-chuc/nhap-tep",
  organisations: "/cay-to-chuc",
  organisation: `/${resources.organisations}`,
  warnings: `/${resources.warnings}`,
  reports: "/bang-tong-hop",
  tableCheck: "/kiem-tra-so-lieu",
  quotas: `/${resources.quotas}`,
  classifications: `/${resources.classifications}`,
  inspections: `/${resources.inspections}`,
  rules: `/${resources.documents}/quy-tac`,
  parameters: `/${resources.documents}/tham-so`,
  forms: `/${resources.documents}/bieu-mau`,
  documents: `/${resources.documents}`,
  awards: `/${resources.awards}`,
  followUps: `/${resources.followUps}`,
  deadlines: "/thoi-han",
  submissions: "/nop-ket-qua",
  returns: "/bao-cao-so-lieu",
  upwardReport: "/bao-cao",
  reviews: "/kiem-diem",
  deciding: "/xet-duyet",
  intakes: "/nhap-bang-tinh",
  audit: "/nhat-ky",
  accounts: "/quan-tri/tai-khoan",
  years: "/quan-tri/nam",
  members: "/dang-vien",
  account: "/tai-khoan",
} as const;

/** Whether an address is that of the page, or of one that belongs to it. */
export const isUnder = (pathname: string, page: string): boolean =>
  pathname === page || pathname.startsWith(`${page}/`);

/** «Vì sao?» of one classification; its year is the year of the view. */
export const classificationPath = (id: string): string => `${paths.classifications}/${encodeURIComponent(id)}`;

/** «Xét duyệt» of one quota scope; its year is the year of the view. */
export const decidingPath = (quotaUseId: string): string => `${paths.deciding}/${encodeURIComponent(quotaUseId)}`;

/** The file of one member. */
export const memberPath = (id: string): string => `${paths.members}/${encodeURIComponent(id)}`;

/** One workbook of results that came in. */
export const intakePath = (id: string): string => `${paths.intakes}/${encodeURIComponent(id)}`;

/** Where what is known of one classification is entered; its year is the year of the view. */
export const entryPath = (id: string): string => `${classificationPath(id)}/ke-khai`;

/** One form of one classification, to be filled in; its year is the year of the view. */
export const filledFormPath = (id: string, formId: string): string => `${classificationPath(id)}/mau/${formId}`;

/** One inspection; its year is the year of the view. */
export const inspectionPath = (id: string): string => `${paths.inspections}/${encodeURIComponent(id)}`;

/** One document, or one version of a board's own. */
export const documentPath = (id: string): string => `${paths.documents}/${encodeURIComponent(id)}`;

/** Where a board's draft is written; null: a new one. */
export const draftPath = (id: string | null): string =>
  id === null ? `${paths.documents}/moi` : `${documentPath(id)}/soan`;

/** Of the address of a new draft: the version it is to replace. */
export const draftParameters = { replaces: "thay-cho" } as const;

/** What would follow if a draft took force. */
export const effectPath = (id: string): string => `${documentPath(id)}/tac-dong`;

/** By what another page opens one of the summary tables. */
export const tableParameter = "bang";

/** The level of the rows of such a table. */
export const levelParameter = "cap";

/** By what another page may narrow the list of warnings. */
export const warningParameters = { severity: "muc-do", ruleId: "quy-dinh", allSubjectKinds: "moi-doi-tuong" } as const;

/** The dossier of a unit, paper by paper; its year is the year of the view. */
export const dossierPath = (organisationId: string): string => `${paths.deadlines}/ho-so/${organisationId}`;

/** The review of one collective or person; its year is the year of the view. */
export const reviewPath = (subjectKind: SubjectKind, subjectId: string): string =>
  `${paths.reviews}/${subjectKind}/${subjectId}`;

/** One form, as it is printed. */
export const formPath = (id: string): string => `${paths.forms}/${id}`;

/** By what another page may narrow the list of classifications. */
export const listParameters = { outcome: "ket-qua", onlyHere: "chi-tai-day", quotaUseId: "noi-tinh" } as const;
