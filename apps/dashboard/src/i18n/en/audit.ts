import type { audit as vi } from "../vi/audit.ts";

export const audit: typeof vi = {
  title: "Audit log",
  lead: "Who changed what, from which value to which; who opened whose file. The newest first; nobody can change or delete it.",
  none: "Nothing matches the filters",
  noneAdvice: "Take away a filter, or choose an organisation further up.",
  ofYear: "%{year}",
  act: { ADDED: "Added", CHANGED: "Changed", REMOVED: "Removed", SEEN: "File seen" },
  way: { FORM: "Form", IMPORT: "Workbook", API: "Another program" },
  fileRow: "%{file}, row %{row}",
  actFilter: "What was done",
  wayFilter: "By which way",
  by: "Find an account (no diacritics needed)",
  from: "From",
  to: "Until",
  filter: "Filter by days",
  everywhere: "Outside this organisation too",
};
