import { resources } from "../providers/resources.ts";

/** The pages, in the words of the documents. */
export const paths = {
  overview: "/tong-quan",
  organisations: "/cay-to-chuc",
  organisation: `/${resources.organisations}`,
  warnings: `/${resources.warnings}`,
  reports: "/bang-tong-hop",
  tableCheck: "/kiem-tra-so-lieu",
  quotas: `/${resources.quotas}`,
  classifications: `/${resources.classifications}`,
  inspections: `/${resources.inspections}`,
} as const;

/** «Vì sao?» of one classification; its year is the year of the view. */
export const classificationPath = (id: string): string => `${paths.classifications}/${encodeURIComponent(id)}`;

/** One inspection; its year is the year of the view. */
export const inspectionPath = (id: string): string => `${paths.inspections}/${encodeURIComponent(id)}`;

/** By what another page may narrow the list of classifications. */
export const listParameters = { outcome: "ket-qua", onlyHere: "chi-tai-day", quotaUseId: "noi-tinh" } as const;
