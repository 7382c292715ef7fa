/** What a competent body concluded of a collective, QĐ 366, Điều 11, khoản 4. */
export const CollectiveConclusion = {
  PERSONNEL_WRONGDOING: "PERSONNEL_WRONGDOING",
  DISUNITY: "DISUNITY",
  FACTION: "FACTION",
  POST_BUYING: "POST_BUYING",
} as const;
export type CollectiveConclusion = (typeof CollectiveConclusion)[keyof typeof CollectiveConclusion];
