import type { Role } from "@xep-loai/domain";
import { useText } from "../i18n/useText.ts";
import type { AskedUnit } from "../providers/queries/asked.ts";
import type { Classification } from "../providers/queries/classification.ts";
import { useOrganisation } from "../providers/queries/organisation.ts";
import { useIsYearClosed } from "../view/useIsYearClosed.ts";
import { useMay } from "../view/useMay.ts";
import { attesters, deciders, recorders } from "./actRoles.ts";

/** Why the viewer may not attest here; null: they may. */
export function useMayNotAttest(classification: Classification): string | null {
  const { organisation, year } = classification;
  const closed = useClosed(classification);
  return useReason("attest", attesters, { organisationId: organisation.id, year }) ?? closed;
}

/** Why the viewer may not record the steps here; null: they may. */
export function useMayNotRecord(classification: Classification): string | null {
  const { organisation, year } = classification;
  const closed = useClosed(classification);
  return useReason("record", recorders, { organisationId: organisation.id, year }) ?? closed;
}

/** Why the viewer may not say with whom the subject is counted here: the committee that decides does; null: they may. */
export function useMayNotGroup(classification: Classification): string | null {
  const text = useText();
  const { superior, organisation, year } = classification;
  const closed = useClosed(classification);
  const committee = organisation.level === "PROVINCE" ? organisation : superior;
  const notYours = useReason("attest", attesters, { organisationId: (committee ?? organisation).id, year });
  return committee === null ? text("rerating.notYours.attest") : (notYours ?? closed);
}

/** Whether the viewer records the steps here. */
export const useMayRecord = (classification: Classification): boolean => useMayNotRecord(classification) === null;

/** Whether the viewer tells the result: who decided it, or stands above. */
export function useMayTell(classification: Classification): boolean {
  const { organisation, decider, year } = classification;
  const closed = useClosed(classification);
  return useMay(deciders, { organisationId: (decider ?? organisation).id, year }) && closed === null;
}

/** Why the viewer may not change what was decided; null: they may. A closed year holds nobody up: a fault is found after it. */
export const useMayNotDecide = ({ organisation, decider, year }: Classification): string | null =>
  useReason("decide", deciders, { organisationId: (decider ?? organisation).id, year });

/** A closed year keeps its results as they are; one that takes the place of a cancelled one still goes its way. */
function useClosed({ year, replacesId }: Classification): string | null {
  const text = useText();
  const isClosed = useIsYearClosed(year);
  return isClosed && replacesId === null ? text("acts.yearClosed", { year }) : null;
}

/** Until the unit is known it cannot be done, and nothing is said of why. */
function useReason(what: "attest" | "decide" | "record", roles: readonly Role[], unit: AskedUnit): string | null {
  const text = useText();
  const may = useMay(roles, unit);
  const isKnown = !useOrganisation(unit).isPending;
  if (may) return null;
  return isKnown ? text(`rerating.notYours.${what}`) : "";
}
