import { useSaid, useText } from "../../i18n/useText.ts";
import { ActProblem } from "../../view/ActProblem.tsx";
import { KeptAt } from "../../view/KeptAt.tsx";
import styles from "./Entry.module.css";
import { textOf } from "./factText.ts";
import type { Keeping } from "./useKeeping.ts";

/** Whether what was typed is kept, told where one looks and to who listens. */
export function KeepingLine({ keeping }: { keeping: Keeping }) {
  const text = useText();
  return (
    <div className={styles.keeping} role="status">
      {keeping.kind === "IDLE" && <span>{text("entry.keepsAsYouType")}</span>}
      {keeping.kind === "KEEPING" && <span>{text("acts.saving")}</span>}
      {keeping.kind === "KEPT" && <KeptAt at={keeping.at} />}
      {keeping.kind === "PROBLEM" && (
        <ActProblem act={{ problem: keeping.problem, reload: async () => window.location.reload() }} />
      )}
      {keeping.kind === "CLASH" && <Clash keeping={keeping} />}
    </div>
  );
}

function Clash({ keeping }: { keeping: Extract<Keeping, { kind: "CLASH" }> }) {
  const text = useText();
  const said = useSaid();
  return (
    <>
      <p>{text("entry.clash")}</p>
      <ul>
        {keeping.with.map((fact) => (
          <li key={fact.path.join(".")}>
            {said(fact.label)}: {textOf(fact.input, fact.value) || text("entry.unknown")}
          </li>
        ))}
      </ul>
    </>
  );
}
