import { inspectionSchedule } from "../forms/inspection-schedule.ts";
import { itemsOf } from "../forms/items.ts";
import { tb01 } from "../rule-sets/tb01.ts";
import { rightParticipants } from "./visit.ts";

const items = itemsOf(inspectionSchedule);
const labelOf = (id: string): string => items.find((item) => item.id === id)?.label?.vi ?? "";

function columnOf(id: string): string {
  const field = items.find((item) => item.id === "visits")?.field;
  const columns = field?.kind === "LIST" ? field.columns : [];
  return columns.find((column) => column.id === id)?.label.vi ?? "";
}

/** What every schedule says alike: the labels of its form, and the sentences of TB 01 that name no day. */
export const scheduleForm = {
  party: "ĐẢNG CỘNG SẢN VIỆT NAM",
  team: "TỔ KIỂM TRA",
  kind: labelOf("kind"),
  columns: { on: columnOf("date"), time: columnOf("timeFrom"), cell: columnOf("cell"), note: columnOf("note") },
  headings: {
    visits: labelOf("visits"),
    contents: labelOf("period"),
    participants: labelOf("attendance"),
    recipients: labelOf("recipients"),
  },
  /** TB 01, 3. */
  participants: rightParticipants.clause,
  closing: "Theo lịch trên đề nghị các Chi bộ nghiêm túc thực hiện./.",
  recipients: tb01.recipients,
  signature: inspectionSchedule.blocks.flatMap(({ signature }) => signature?.by ?? []).map(({ vi }) => vi),
  draft: "(Dự thảo)",
} as const;
