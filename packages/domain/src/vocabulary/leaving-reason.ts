/** Why somebody is no longer a member (Điều lệ Đảng, Điều 8 and 35). */
export const LeavingReason = {
  DIED: "DIED",
  RESIGNED: "RESIGNED",
  EXPELLED: "EXPELLED",
  STRUCK_OFF: "STRUCK_OFF",
} as const;
export type LeavingReason = (typeof LeavingReason)[keyof typeof LeavingReason];
