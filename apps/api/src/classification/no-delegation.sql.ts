import { withUpperPower } from "../organisation/upper-power.service.ts";

/**
 * SQL: whether a collective of that kind, of an organisation `o` in a year `y`, is a grassroots standing committee that QĐ 366 does
 * not rate: only «ban thường vụ cấp uỷ cơ sở được giao quyền cấp trên cơ sở» is (Điều 5, 1.1.c; D15).
 */
export const isOfNoDelegation = (kind: string): string =>
  `(y.regime = 'POINTS_2025' and ${kind} = 'GRASSROOTS_STANDING_COMMITTEE' and not ${withUpperPower})`;
