import { rows, type Tx } from "../../shared/tx.ts";

/** Collectives that are reviewed and not rated: standing committees of provinces, and that of the office of 2016 (KH 57, II.A.1.1). */
export async function loadReviewedOnly(tx: Tx): Promise<void> {
  await rows(tx, reviewedOnlySql);
}

const reviewedOnlySql = `
  insert into collective (organisation_id, kind, name, founded_on, dissolved_on)
  select v.organisation_id, 'PROVINCIAL_STANDING_COMMITTEE', 'Ban Thường vụ ' || v.name, greatest(lower(v.valid), date '2015-10-01'),
    upper(v.valid)
  from organisation_version v where v.kind = 'PROVINCIAL_PARTY_ORGANIZATION'
  union all
  select v.organisation_id, 'GRASSROOTS_STANDING_COMMITTEE', 'Ban Thường vụ Đảng ủy Văn phòng UBND tỉnh', date '2015-06-01', date '2017-06-01'
  from organisation_version v where v.name = 'Đảng bộ Văn phòng UBND tỉnh' and upper_inf(v.valid)`;
