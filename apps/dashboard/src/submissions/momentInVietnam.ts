import { dayInVietnam } from "@xep-loai/domain";

/** The moment a clock in Viet Nam shows that day and time. */
export const momentInVietnam = (day: string, time: string): string => `${day}T${time}:00+07:00`;

/** The day after today, in Viet Nam. */
export const tomorrowInVietnam = (): string => dayInVietnam(new Date(Date.now() + 86_400_000));
