import type { OrganisationRef } from "../providers/queries/organisationRef.ts";
import styles from "./People.module.css";

interface PlaceProps {
  readonly organisation: OrganisationRef;
  readonly superior: OrganisationRef | null;
}

/** A unit with the one above it: there is a «Chi bộ 1» in many a commune. */
export function Place({ organisation, superior }: PlaceProps) {
  return (
    <>
      {organisation.name}
      {superior && <span className={styles.quiet}> ({superior.name})</span>}
    </>
  );
}
