import { isDecided } from "@xep-loai/domain";
import { Link } from "react-router";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import { useClassifications } from "../providers/queries/classifications.ts";
import { useOrganisation } from "../providers/queries/organisation.ts";
import { listParameters, paths } from "../view/paths.ts";
import { useView, useViewLink } from "../view/useView.ts";
import styles from "./WarningList.module.css";
import { WhatItWaitsFor } from "./WhatItWaitsFor.tsx";

/** A result that is not decided contradicts no rule yet, and still may not be decided: how many wait, and the unit's own for what. */
export function StillUndecided() {
  const text = useText();
  const link = useViewLink();
  const { count } = useFigures();
  const view = useView();
  const { organisationId, year, subjectKind } = view;
  const asked = { organisationId, year, subjectKind, decidedOnly: true, includeBelow: true };
  const waiting = useClassifications({ ...asked, outcome: ["PENDING"] }).data?.total ?? 0;
  const own = useOrganisation(view).data?.own;
  const isOwnWaiting = subjectKind === "ORG" && own && !isDecided(own.state) && !own.notRatedReason;
  if (waiting === 0) return null;
  const kind = text(`words.subjectKind.${subjectKind}`).toLowerCase();
  return (
    <section className={styles.waiting}>
      <p>
        <Link to={link(paths.classifications, { decidedOnly: true }, { [listParameters.outcome]: "PENDING" })}>
          {text("warnings.waiting", { smart_count: waiting, count: count(waiting), kind })}
        </Link>
      </p>
      {isOwnWaiting && <WhatItWaitsFor id={own.id} year={year} />}
    </section>
  );
}
