/** What react-admin knows of the product; the name of a resource is also its address. */
export const resources = {
  organisations: "don-vi",
  classifications: "xep-loai",
  quotas: "ti-le",
  warnings: "canh-bao",
  inspections: "kiem-tra",
  documents: "van-ban",
  awards: "khen-thuong",
  followUps: "theo-doi",
} as const;
