import { SubjectKind } from "@xep-loai/domain";
import type { TablePreset } from "../../providers/queries/tablePresets.ts";
import { rootIn, useViewer } from "../../providers/queries/viewer.ts";
import { levelParameter, paths } from "../../view/paths.ts";
import { useView, useViewLink } from "../../view/useView.ts";
import type { View } from "../../view/view.ts";
import { besideLastYear, bySubject, namedTable, ofTable, tableOf } from "../useChosenTable.ts";

const kinds = Object.values(SubjectKind);

/** Where a saved table is opened: of its unit and year, or of one's own and the year looked at. */
export function usePresetLink(): (preset: TablePreset) => string {
  const link = useViewLink();
  const { data: viewer } = useViewer();
  const looked = useView();
  return (preset) => {
    const year = preset.year ?? looked.year;
    const own = viewer && (rootIn(viewer, year) ?? viewer.roots[0])?.id;
    const organisationId = preset.unitId ?? own ?? looked.organisationId;
    const change = { organisationId, year, decidedOnly: preset.decidedOnly, ...subjectsOf(preset) };
    return link(paths.reports, change, { ...tableParameters(preset), [levelParameter]: preset.level });
  };
}

/** The kind of subject and the group of an address; the table beside the year before takes its kind as a group. */
export function subjectsOf({ table, group }: Pick<TablePreset, "table" | "group">): Partial<View> {
  const kind = kinds.find((each) => (table === "R7" ? each === group : tableOf[each] === table));
  return { ...(kind && { subjectKind: kind }), group: table === "R7" ? null : group };
}

function tableParameters({ table }: Pick<TablePreset, "table">) {
  const named = namedTable(table);
  if (named !== null) return ofTable(named);
  return table === "R7" ? besideLastYear : bySubject;
}
