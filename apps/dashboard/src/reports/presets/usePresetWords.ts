import { levelLabels } from "@xep-loai/domain";
import { useSaid, useText } from "../../i18n/useText.ts";
import type { TablePreset } from "../../providers/queries/tablePresets.ts";
import { useTopNames } from "../../ui/tierNames.ts";
import { namedTable } from "../useChosenTable.ts";
import { subjectsOf } from "./usePresetLink.ts";

/** «R2. Đảng viên · đơn vị của tôi · năm đang xem · dùng chung, của Nguyễn Văn An». */
export function usePresetWords(): (preset: TablePreset) => string {
  const text = useText();
  const said = useSaid();
  const top = useTopNames();
  const nameOf = (preset: TablePreset): string => {
    const { subjectKind } = subjectsOf(preset);
    const named = namedTable(preset.table);
    if (named !== null) return text(`reports.named.${named}`, top);
    const subjects = subjectKind ? text(`words.subjectKind.${subjectKind}`) : "";
    return preset.table === "R7" ? `${text("reports.named.R7", top)} – ${subjects}` : subjects;
  };
  return (preset) =>
    [
      `${preset.table}. ${nameOf(preset)}`,
      preset.unitId === null
        ? text("reports.presets.ownUnit")
        : (preset.unitName ?? text("reports.presets.unseenUnit")),
      preset.year === null ? text("reports.presets.anyYear") : `${text("shell.year")} ${preset.year}`,
      preset.level && said(levelLabels[preset.level]),
      preset.decidedOnly ? null : text("overview.provisional"),
      preset.isOwn
        ? preset.isShared && text("reports.presets.shared")
        : text("reports.presets.sharedBy", { name: preset.changedByName }),
    ]
      .filter(Boolean)
      .join(" · ");
}
