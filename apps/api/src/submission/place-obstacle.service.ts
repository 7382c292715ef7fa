import type { Text } from "@xep-loai/domain";

/** What is known of a unit before anything is entered there. */
export interface PlaceStanding {
  readonly mayAct: boolean;
  readonly isClosed: boolean;
  readonly isReceived: boolean;
}

type PlaceObstacle = "NOT_ALLOWED" | "YEAR_CLOSED" | "RECEIVED";

export const placeObstacleLabels: Readonly<Record<PlaceObstacle, Text>> = {
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

/** Why nothing is entered at a unit, by whatever way; null: nothing keeps from it. The database has the last word. */
export function placeObstacle({ mayAct, isClosed, isReceived }: PlaceStanding): PlaceObstacle | null {
  if (!mayAct) return "NOT_ALLOWED";
  if (isClosed) return "YEAR_CLOSED";
  return isReceived ? "RECEIVED" : null;
}

/** SQL on the place `o`: received above it, and not by somebody as whom who holds the scopes may act. */
export const isReceivedAbove = (scopes: string, at: string): string => `
    exists (select from unnest(o.ancestors) with ordinality above(id, place)
      join submission s on s.year = o.year and s.organisation_id = above.id
      where s.received_at is not null and coalesce(s.reopened_until, '-infinity') <= ${at}
        and not o.ancestors[1:above.place - 1] && ${scopes})`;
