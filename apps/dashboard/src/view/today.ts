import { dayInVietnam } from "@xep-loai/domain";

/** The ISO day it is in Viet Nam, offered where an act is usually recorded on its day. */
export const todayInVietnam = (): string => dayInVietnam(new Date());
