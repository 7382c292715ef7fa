import { useState } from "react";
import { useText } from "../i18n/useText.ts";
import { useViewer } from "../providers/queries/viewer.ts";
import { ActButton } from "../ui/ActButton.tsx";
import { todayInVietnam } from "../view/today.ts";
import { OpenYearDialog } from "./OpenYearDialog.tsx";

/** The act of opening the next year, for the administrator at the root. */
export function OpenYear({ year }: { readonly year: number }) {
  const text = useText();
  const [isAsked, setAsked] = useState(false);
  if (!useMayOpen()) return null;
  return (
    <>
      <ActButton
        variant="outlined"
        notNow={todayInVietnam() < `${year}-01-01` ? text("documents.openYear.notBegun", { year }) : null}
        onClick={() => setAsked(true)}
      >
        {text("documents.openYear.act", { year })}
      </ActButton>
      {isAsked && <OpenYearDialog year={year} onClose={() => setAsked(false)} />}
    </>
  );
}

/** The API has the last word: only who may act at the root opens a year. */
function useMayOpen(): boolean {
  const grants = useViewer().data?.grants ?? [];
  return grants.some(({ role, organisation }) => role === "ADMINISTRATOR" && organisation.level === "CENTRAL");
}
