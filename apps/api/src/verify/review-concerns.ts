import type { Text } from "@xep-loai/domain";
import { rootsOfAllYears } from "../organisation/roots.service.ts";
import { type ConcernDifference, verifyReviews } from "../review/concerns.service.ts";
import { firstRow, type Tx } from "../shared/tx.ts";
import type { Verified } from "./verify.ts";

const check = {
  id: "review-concern",
  title: { vi: "Điều chưa đúng của các cuộc kiểm điểm tập thể", en: "What of the reviews is counted as not in order" },
} as const;

/** Asks the rules about every review of a collective again and compares what is stored of it. */
export async function verifyReviewConcerns(tx: Tx): Promise<Verified> {
  const looked = await firstRow<{ count: string }>(
    tx,
    "select count(*) from review where subject_kind in ('ORG', 'COLLECTIVE')",
  );
  const differences: Text[] = [];
  for (const root of await rootsOfAllYears(tx))
    for await (const found of verifyReviews(tx, root)) differences.push(...found.map(said));
  return { check, rows: Number(looked?.count ?? 0), differences };
}

const said = ({ reviewId, stored, right }: ConcernDifference): Text => ({
  vi: `Cuộc kiểm điểm ${reviewId}: đang ghi «${stored.join(", ")}», phải là «${right.join(", ")}»`,
  en: `Review ${reviewId}: says «${stored.join(", ")}», should say «${right.join(", ")}»`,
});
