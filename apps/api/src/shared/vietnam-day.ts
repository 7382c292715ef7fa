import type { IsoDate } from "@xep-loai/domain";

const sevenHours = 7 * 3_600_000;

/** The day it is in Viet Nam, UTC+7 all year. */
export const dayInVietnam = (moment: Date): IsoDate =>
  new Date(moment.getTime() + sevenHours).toISOString().slice(0, 10);
