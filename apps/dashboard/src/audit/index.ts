import { lazy } from "react";

/** Its page comes when it is opened. */
export const AuditLog = lazy(async () => ({ default: (await import("./AuditLog.tsx")).AuditLog }));
