import type { Cycle } from "../providers/queries/cycles.ts";
import { rootIn, type Viewer } from "../providers/queries/viewer.ts";
import { currentYear } from "./currentYear.ts";
import { type View, yearIn } from "./view.ts";

/** What an address that says nothing of it looks at: the viewer's topmost unit in its year, which is the current one if it names none; null without a unit or a year. */
export function startView(viewer: Viewer, cycles: readonly Cycle[], search: URLSearchParams): View | null {
  const year = yearIn(search) ?? currentYear(cycles);
  const root = rootIn(viewer, year) ?? viewer.roots[0];
  if (!root || cycles.length === 0) return null;
  return { organisationId: root.id, year, subjectKind: "MEMBER", group: null, decidedOnly: true };
}
