import type { Text } from "@xep-loai/domain";
import type { Standing } from "../organisation/standing.service.ts";
import { firstRow, type Tx } from "../shared/tx.ts";
import { scopesWith, type Viewer } from "../shared/viewer.ts";
import {
  isReceivedAbove,
  type PlaceStanding,
  placeObstacle,
  placeObstacleLabels,
} from "../submission/place-obstacle.service.ts";
import { returners } from "./returners.ts";

/** Why no return can be entered. */
export const ReturnObstacle = {
  NOT_ALLOWED: "NOT_ALLOWED",
  YEAR_CLOSED: "YEAR_CLOSED",
  RECEIVED: "RECEIVED",
} as const;
export type ReturnObstacle = (typeof ReturnObstacle)[keyof typeof ReturnObstacle];

export const returnObstacleLabels: Readonly<Record<ReturnObstacle, Text>> = placeObstacleLabels;

/** What keeps the viewer from entering a return of the organisation; null: nothing. The database has the last word. */
export async function returnObstacle(
  tx: Tx,
  viewer: Viewer,
  place: Standing,
  now: Date,
): Promise<ReturnObstacle | null> {
  const scopes = scopesWith(viewer, returners);
  const mayAct = scopes.some((scope) => place.ancestors.includes(scope));
  const found = await firstRow<Found>(tx, standingSql, [place.year, place.id, scopes, now]);
  return placeObstacle({ mayAct, isClosed: found?.isClosed ?? false, isReceived: found?.isReceived ?? false });
}

type Found = Pick<PlaceStanding, "isClosed" | "isReceived">;

const standingSql = `
  select y.state = 'CLOSED' as "isClosed", ${isReceivedAbove("$3::int[]", "$4::timestamptz")} as "isReceived"
    from organisation_year o join cycle y on y.year = o.year
   where o.year = $1 and o.organisation_id = $2`;
