import type { Worksheet } from "exceljs";

/** What the library does inside as it ends a sheet. */
interface SheetEnd {
  _writeAutoFilter(): void;
  _writeSheetProtection(): void;
}

/** Cells may be looked at, columns and rows drawn wider, rows filtered; no password, as it guards against slips alone. */
const allowed = {
  selectLockedCells: true,
  selectUnlockedCells: true,
  formatColumns: true,
  formatRows: true,
  autoFilter: true,
} as const;

/**
 * Guards headings and what is not filled in. The library would write the protection behind the drop-downs, where Excel takes the
 * file for damaged: it has its place before the filter (ECMA-376-1, 18.3.1.99).
 */
export async function protect(sheet: Worksheet): Promise<void> {
  await sheet.protect("", allowed);
  const end = sheet as unknown as SheetEnd;
  const [protection, filter] = [end._writeSheetProtection.bind(end), end._writeAutoFilter.bind(end)];
  end._writeSheetProtection = () => undefined;
  end._writeAutoFilter = () => {
    protection();
    filter();
  };
}
