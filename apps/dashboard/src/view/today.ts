/** The ISO day it is in Viet Nam, offered where an act is usually recorded on its day. */
export const todayInVietnam = (): string =>
  new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(new Date());
