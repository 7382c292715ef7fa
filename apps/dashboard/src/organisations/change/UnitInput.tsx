import { useState } from "react";
import { useText } from "../../i18n/useText.ts";
import type { OrganisationHit } from "../../providers/queries/organisationSearch.ts";
import { useFieldProblem } from "../../ui/fieldProblem.ts";
import { useIsMissing } from "../../ui/missing.ts";
import { OrganisationSearch } from "../OrganisationSearch.tsx";
import styles from "./Change.module.css";

interface UnitInputProps {
  readonly label: string;
  readonly year: number;
  /** Chosen before anybody looks for one. */
  readonly start?: OrganisationHit | null;
  readonly onChoose?: (hit: OrganisationHit) => void;
  /** Where the unit stands in the input, where that is not the name of the field. */
  readonly at?: string;
}

/** Another unit, found by its name; where it stands is shown beside it. */
export function UnitInput({ label, year, start = null, onChoose, at = "otherId" }: UnitInputProps) {
  const text = useText();
  const [hit, setHit] = useState(start);
  const choose = (found: OrganisationHit): void => {
    setHit(found);
    onChoose?.(found);
  };
  const isMissing = useIsMissing("otherId");
  const problem = useFieldProblem(at);
  return (
    <fieldset className={styles.unit}>
      <legend>{label}</legend>
      <OrganisationSearch year={year} onChoose={choose} />
      {hit && (
        <p>
          {text("treeActs.chosen")} <strong>{hit.organisation.name}</strong>
          {", "}
          {text(`words.organisationKind.${hit.organisation.kind}`)}
          <span className={styles.quiet}>
            {" "}
            {hit.path
              .slice(0, -1)
              .map(({ name }) => name)
              .join(" › ")}
          </span>
        </p>
      )}
      <input
        className="unseen"
        tabIndex={-1}
        aria-hidden
        required
        readOnly
        name="otherId"
        value={hit?.organisation.id ?? ""}
      />
      {(isMissing || problem) && <p className={styles.wrong}>{isMissing ? text("acts.requiredChoice") : problem}</p>}
    </fieldset>
  );
}
