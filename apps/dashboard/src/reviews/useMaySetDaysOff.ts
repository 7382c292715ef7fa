import { useViewer } from "../providers/queries/viewer.ts";

/** Days off hold for everybody: they are set by who administers the whole tree. */
export const useMaySetDaysOff = (): boolean =>
  (useViewer().data?.grants ?? []).some(
    ({ role, organisation }) => role === "ADMINISTRATOR" && organisation.level === "CENTRAL",
  );
