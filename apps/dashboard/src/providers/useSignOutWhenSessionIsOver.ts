import { useLogoutIfAccessDenied } from "ra-core";
import { useEffect } from "react";
import { isSessionOver } from "./problem.ts";

/** Leads to the sign-in where the answer to a question or an act was that the session has ended. */
export function useSignOutWhenSessionIsOver(error: unknown): void {
  const logoutIfAccessDenied = useLogoutIfAccessDenied();
  useEffect(() => {
    if (isSessionOver(error)) void logoutIfAccessDenied(error);
  }, [error, logoutIfAccessDenied]);
}
