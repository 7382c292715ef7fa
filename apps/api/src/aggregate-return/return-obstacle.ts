import type { Text } from "@xep-loai/domain";
import type { Standing } from "../organisation/standing.service.ts";
import { firstRow, type Tx } from "../shared/tx.ts";
import { scopesWith, type Viewer } from "../shared/viewer.ts";
import { returners } from "./returners.ts";

/** Why no return can be entered. */
export const ReturnObstacle = {
  NOT_ALLOWED: "NOT_ALLOWED",
  YEAR_CLOSED: "YEAR_CLOSED",
  RECEIVED: "RECEIVED",
} as const;
export type ReturnObstacle = (typeof ReturnObstacle)[keyof typeof ReturnObstacle];

export const returnObstacleLabels: Readonly<Record<ReturnObstacle, Text>> = {
  NOT_ALLOWED: {
    vi: "Tài khoản của bạn không được giao nhập kết quả tại đơn vị này.",
    en: "Your account was not given to enter results at this unit.",
  },
  YEAR_CLOSED: { vi: "Năm này đã khép lại.", en: "The year is closed." },
  RECEIVED: {
    vi: "Kết quả đã được cấp trên tiếp nhận. Muốn sửa, đề nghị cấp trên mở lại.",
    en: "The superior has received the results. To change them, ask the superior to open them again.",
  },
};

/** What keeps the viewer from entering a return of the organisation; null: nothing. The database has the last word. */
export async function returnObstacle(
  tx: Tx,
  viewer: Viewer,
  place: Standing,
  now: Date,
): Promise<ReturnObstacle | null> {
  const scopes = scopesWith(viewer, returners);
  if (!scopes.some((scope) => place.ancestors.includes(scope))) return "NOT_ALLOWED";
  const found = await firstRow<{ isClosed: boolean; isReceived: boolean }>(tx, standingSql, [
    place.year,
    place.id,
    scopes,
    now,
  ]);
  if (found?.isClosed) return "YEAR_CLOSED";
  return found?.isReceived ? "RECEIVED" : null;
}

/** Received above it, and not by somebody as whom the viewer may act. */
const standingSql = `
  select y.state = 'CLOSED' as "isClosed",
    exists (select from unnest(o.ancestors) with ordinality above(id, place)
      join submission s on s.year = o.year and s.organisation_id = above.id
      where s.received_at is not null and coalesce(s.reopened_until, '-infinity') <= $4::timestamptz
        and not o.ancestors[1:above.place - 1] && $3::int[]) as "isReceived"
    from organisation_year o join cycle y on y.year = o.year
   where o.year = $1 and o.organisation_id = $2`;
