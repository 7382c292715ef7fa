import { useLocation, useSearchParams } from "react-router";
import { useText } from "../i18n/useText.ts";

/** Why the user is asked to sign in: the session ended, or a page was asked for; null when they came by themselves. */
export function useReason(): string | null {
  const text = useText();
  const [search] = useSearchParams();
  const state = useLocation().state as { nextPathname?: string } | null;
  if (search.has("het-phien")) return text("signIn.sessionOver");
  const asked = state?.nextPathname;
  return asked && asked !== "/" ? text("signIn.continueTo") : null;
}
