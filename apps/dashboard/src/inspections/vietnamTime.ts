const zone = "Asia/Ho_Chi_Minh";

/** The day and the time a moment has by the clocks of Viet Nam: 2016-11-14 and 08:00. */
export function dayAndTimeOf(moment: string): { day: string; time: string } {
  const [day = "", time = ""] = new Date(moment).toLocaleString("sv-SE", { timeZone: zone }).split(" ");
  return { day, time: time.slice(0, 5) };
}

/** The moment of a day and a time in Viet Nam. */
export const momentOf = (day: string, time: string): string => `${day}T${time}:00+07:00`;
