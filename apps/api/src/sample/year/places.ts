import { fixedChance } from "../random.ts";
import { underWay } from "./calendar.ts";

/** The commune for which its province decided on 25 % (QĐ 366, Điều 11, 1.5). */
export const raisedCommune = "Đảng ủy xã An Lương";

// Closed forms of rules.md 3.9.3 for 20 % with «dưới 05 … chọn 01».
const mostUnderGoodOnly = (pool: number) => Math.max(1, Math.floor(pool / 6));
const mostUnderGoodAndAbove = (pool: number) => Math.max(1, Math.floor(pool / 5));

/** Scopes of 2020 and of the year under way that take this many more than even the wider reading allows. */
const beyond: Readonly<Record<string, number>> = {
  "Đảng ủy phường Quy Nhơn Nam": 2,
  "Đảng ủy phường Hoàn Kiếm": 3,
  "Đảng ủy xã Lệ Thủy": 2,
  "Đảng bộ phường Nhơn Bình": 4,
  "Đảng bộ phường Kim Mã": 3,
  "Đảng bộ thị trấn Phú Phong": 2,
  "Đảng bộ Sở Nội vụ Đắk Lắk": 1,
};

/** Two neighbours of the year under way at the limit of 25 %: one of them by decision (load-outstanding.ts). */
const atTheWiderLimit: readonly string[] = [raisedCommune, "Đảng ủy xã Vân Canh"];

/**
 * How many of a pool at GOOD or above are raised to the top tier. Most scopes keep to the quota, some take what only the
 * other reading allows, a few take too many: every quota status occurs. A year without rules knows no quota.
 */
export function topPlaces(pool: number, year: number, scope: string): number {
  if (pool === 0) return 0;
  if (year === 2018)
    return Math.floor(pool * (0.1 + 0.16 * fixedChance("2018", scope)) + fixedChance("odd one", scope));
  const chance = fixedChance("quota", year, scope);
  const more = year === 2020 || year === underWay ? beyond[scope] : undefined;
  if (more !== undefined) return mostUnderGoodAndAbove(pool) + more;
  // 25 % of those at GOOD and 20 % of those at GOOD or above are the same limit (rules-2025.md, D1)
  if (year === underWay && atTheWiderLimit.includes(scope)) return mostUnderGoodAndAbove(pool);
  if (chance < 0.03) return Math.min(pool, mostUnderGoodAndAbove(pool) + 1);
  if (chance < 0.12) return mostUnderGoodAndAbove(pool);
  if (chance < 0.5) return mostUnderGoodOnly(pool);
  return Math.max(0, mostUnderGoodOnly(pool) - 1 - Math.floor(pool / 30));
}
