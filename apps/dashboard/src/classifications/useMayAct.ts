import type { Role } from "@xep-loai/domain";
import { useText } from "../i18n/useText.ts";
import type { AskedUnit } from "../providers/queries/asked.ts";
import type { Classification } from "../providers/queries/classification.ts";
import { useOrganisation } from "../providers/queries/organisation.ts";
import { useMay } from "../view/useMay.ts";
import { attesters, deciders, recorders } from "./actRoles.ts";

/** Why the viewer may not attest here; null: they may. */
export const useMayNotAttest = ({ organisation, year }: Classification): string | null =>
  useReason("attest", attesters, { organisationId: organisation.id, year });

/** Why the viewer may not record the steps here; null: they may. */
export const useMayNotRecord = ({ organisation, year }: Classification): string | null =>
  useReason("record", recorders, { organisationId: organisation.id, year });

/** Whether the viewer records the steps here. */
export const useMayRecord = ({ organisation, year }: Classification): boolean =>
  useMay(recorders, { organisationId: organisation.id, year });

/** Whether the viewer tells the result: who decided it, or stands above. */
export const useMayTell = ({ organisation, decidedBy, year }: Classification): boolean =>
  useMay(deciders, { organisationId: (decidedBy ?? organisation).id, year });

/** Why the viewer may not change what was decided; null: they may. */
export const useMayNotDecide = ({ organisation, decidedBy, year }: Classification): string | null =>
  useReason("decide", deciders, { organisationId: (decidedBy ?? organisation).id, year });

/** Until the unit is known it cannot be done, and nothing is said of why. */
function useReason(what: "attest" | "decide" | "record", roles: readonly Role[], unit: AskedUnit): string | null {
  const text = useText();
  const may = useMay(roles, unit);
  const isKnown = !useOrganisation(unit).isPending;
  if (may) return null;
  return isKnown ? text(`rerating.notYours.${what}`) : "";
}
