import { useLocation, useSearchParams } from "react-router";
import { type TextKey, useText } from "../i18n/useText.ts";
import { useSingleSignOn } from "../providers/queries/singleSignOn.ts";
import styles from "./SignIn.module.css";

/** The way in by the organisation's own server, where there is one, and why it did not lead in. */
export function SingleSignOn() {
  const text = useText();
  const trouble = useTrouble();
  const page = useLocation().state as { nextPathname?: string; nextSearch?: string } | null;
  const asked = `${page?.nextPathname ?? "/"}${page?.nextSearch ?? ""}`;
  if (useSingleSignOn().data !== true) return null;
  return (
    <>
      {trouble && (
        <p role="alert" className={styles.problem}>
          {text(trouble)}
        </p>
      )}
      <a className={styles.provider} href={`/sign-in/sso?page=${encodeURIComponent(asked)}`}>
        {text("signIn.provider")}
      </a>
    </>
  );
}

const troubles: Readonly<Record<string, TextKey>> = {
  NO_ACCOUNT: "signIn.providerTrouble.noAccount",
  FACTOR_NEEDED: "signIn.providerTrouble.factorNeeded",
  NOT_FINISHED: "signIn.providerTrouble.notFinished",
  UNREACHABLE: "signIn.providerTrouble.unreachable",
};

function useTrouble(): TextKey | undefined {
  const [search] = useSearchParams();
  return troubles[search.get("sso") ?? ""];
}
