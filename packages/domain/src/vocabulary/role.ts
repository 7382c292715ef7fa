/** What an account may do on its units and all below (product.md, «Who opens it»). */
export const Role = {
  VIEWER: "VIEWER",
  EDITOR: "EDITOR",
  APPRAISER: "APPRAISER",
  DECIDER: "DECIDER",
  INSPECTOR: "INSPECTOR",
  ADMINISTRATOR: "ADMINISTRATOR",
} as const;
export type Role = (typeof Role)[keyof typeof Role];
