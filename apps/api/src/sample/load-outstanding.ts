import { rows, type Tx } from "../shared/tx.ts";
import { underWay } from "./year/calendar.ts";
import { raisedCommune } from "./year/places.ts";

/**
 * Decisions of the year under way on outstanding units (QĐ 366, Điều 11, 1.5): of a commune, and of a committee above agencies,
 * which these read without seeing the unit it was decided for.
 */
export async function loadOutstanding(tx: Tx): Promise<void> {
  for (const decision of decisions) {
    const { unit, rate, number, byBody, note } = decision;
    await rows(tx, insert, [underWay, unit, rate, number, decidedOn, byBody, note]);
  }
}

const decidedOn = `${underWay}-11-09`;

const decisions = [
  {
    unit: raisedCommune,
    rate: 25,
    number: "214-QĐ/TU",
    byBody: "Ban Thường vụ Tỉnh ủy Gia Lai",
    note: "Hoàn thành vượt kế hoạch thu ngân sách và giải ngân đầu tư công; đi đầu tỉnh về chuyển đổi số cấp xã.",
  },
  {
    unit: "Đảng ủy UBND tỉnh Đắk Lắk",
    rate: 24,
    number: "187-QĐ/TU",
    byBody: "Ban Thường vụ Tỉnh ủy Đắk Lắk",
    note: "Các sở, ngành hoàn thành vượt kế hoạch năm; chỉ số cải cách hành chính tăng bậc.",
  },
] as const;

const insert = `
  insert into outstanding_decision (year, organisation_id, rate, number, decided_on, by_body, note, recorded_by, recorded_by_name,
    recorded_at)
  select year, organisation_id, $3, $4, $5::date, $6, $7, null, $6, $5::date + interval '1 day 9 hours'
    from organisation_year where year = $1 and name = $2`;
