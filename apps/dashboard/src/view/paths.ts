/** The pages, in the words of the documents. */
export const paths = {
  overview: "/tong-quan",
  organisations: "/cay-to-chuc",
  organisation: "/don-vi",
  warnings: "/canh-bao",
  reports: "/bang-tong-hop",
  quotas: "/ti-le",
  classifications: "/xep-loai",
} as const;

/** «Vì sao?» of one classification; its year is the year of the view. */
export const classificationPath = (id: string): string => `${paths.classifications}/${encodeURIComponent(id)}`;
