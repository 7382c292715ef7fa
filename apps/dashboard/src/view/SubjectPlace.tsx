import type { SubjectKind } from "@xep-loai/domain";
import type { OrganisationRef } from "../providers/queries/organisationRef.ts";
import { UnitPath } from "./UnitPath.tsx";
import { useView } from "./useView.ts";

interface SubjectPlaceProps {
  readonly subject: { readonly subjectKind: SubjectKind; readonly path: readonly OrganisationRef[] };
}

/** Where a subject stands below the unit looked at; nothing where it stands right at it. An organisation's own name is said already. */
export function SubjectPlace({ subject: { subjectKind, path } }: SubjectPlaceProps) {
  const { organisationId } = useView();
  const place = subjectKind === "ORG" ? path.slice(0, -1) : path;
  const isBelow = place.slice(0, -1).some(({ id }) => id === organisationId);
  return isBelow ? <UnitPath path={place} /> : null;
}
