import { numberOf } from "./id.ts";
import { type Refused, refuseField } from "./refusal.ts";

/** The numbers behind ids asked for together, what cannot be one left out: it is simply not found. */
export function askedIds(argument: string, ids: readonly string[], most: number): number[] | Refused {
  if (ids.length > most) return refuseField(argument, tooMany(most));
  return ids.flatMap((id) => numberOf(id) ?? []);
}

const tooMany = (most: number) => ({
  vi: `Mỗi lần chỉ hỏi được nhiều nhất ${most} đơn vị. Hãy chia làm nhiều lần.`,
  en: `At most ${most} units can be asked for at once. Please ask in several parts.`,
});
