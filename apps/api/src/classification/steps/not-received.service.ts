import type { Text } from "@xep-loai/domain";
import { refsOf } from "../../organisation/standing.service.ts";
import { type Refused, refuseBecause } from "../../shared/refusal.ts";
import type { Tx } from "../../shared/tx.ts";
import type { Standing } from "./standing.service.ts";

/** Who appraises or decides what other units hold does so once their results were received; each unit that is waited for is named. */
export async function notReceived(tx: Tx, year: number, standing: readonly Standing[]): Promise<Refused | null> {
  const awaited = new Map(standing.flatMap(({ awaitedId }, at) => (awaitedId === null ? [] : [[awaitedId, at]])));
  if (awaited.size === 0) return null;
  const names = await refsOf(tx, year, [...awaited.keys()]);
  const problems = [...awaited].map(([id, at]) => ({
    path: `items[${at}].id`,
    message: waitsFor(names.get(id)?.name ?? "–", year),
  }));
  return refuseBecause("RESULTS_NOT_RECEIVED", problems);
}

const waitsFor = (name: string, year: number): Text => ({
  vi: `${name}: kết quả năm ${year} chưa được tiếp nhận.`,
  en: `${name}: its results of ${year} were not received.`,
});
