import { recountedTables } from "./recounted-tables.ts";

const others = ["child_count", "quota_price", "warning", "rule-warning", "review-concern"];

/** Whether what a check finds follows from other rows, so that `repair` sets it right. */
export const isRepairable = (checkId: string): boolean => checkId in recountedTables || others.includes(checkId);
