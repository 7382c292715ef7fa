import { useText } from "../../i18n/useText.ts";
import type { Procedure } from "../../providers/queries/procedure.ts";
import { OpinionEntry } from "./OpinionEntry.tsx";
import { OpinionMissing } from "./OpinionMissing.tsx";
import { Part } from "./Part.tsx";
import styles from "./Procedure.module.css";

/** What others said, who was asked and did not answer, and whom the documents want heard. */
export function OpinionPart({ procedure: { opinions, opinionsMissing } }: { procedure: Procedure }) {
  const text = useText();
  const asked = new Set(opinions.map(({ giver }) => giver));
  const missing = opinionsMissing.filter((giver) => !asked.has(giver));
  return (
    <Part title={text("procedure.opinions.title")}>
      {opinions.length + missing.length === 0 && <p className={styles.quiet}>{text("procedure.opinions.none")}</p>}
      <ul className={styles.opinions}>
        {opinions.map((opinion) => (
          <OpinionEntry key={opinion.id} opinion={opinion} />
        ))}
        {missing.map((giver) => (
          <OpinionMissing key={giver} giver={giver} />
        ))}
      </ul>
    </Part>
  );
}
