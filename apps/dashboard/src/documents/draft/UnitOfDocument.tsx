import { useText } from "../../i18n/useText.ts";
import { useOrganisation } from "../../providers/queries/organisation.ts";
import type { OrganisationRef } from "../../providers/queries/organisationRef.ts";
import { Panel } from "../../ui/Panel.tsx";
import { useView } from "../../view/useView.ts";
import { OtherUnit } from "../OtherUnit.tsx";
import styles from "./Draft.module.css";

interface UnitOfDocumentProps {
  /** A next version stays where the one before it is; null: it is chosen. */
  readonly fixed: OrganisationRef | null;
}

/** From which unit downwards the document is to hold: the one looked at. */
export function UnitOfDocument({ fixed }: UnitOfDocumentProps) {
  const text = useText();
  const chosen = useOrganisation(useView()).data?.name ?? "";
  return (
    <Panel title={text("documents.show.holdsFrom")}>
      <p className={styles.unit}>
        <b>{text("documents.show.downwards", { unit: fixed?.name ?? chosen })}</b>
      </p>
      {fixed === null && <OtherUnit />}
    </Panel>
  );
}
