import { hd21, type RuleSet } from "@xep-loai/domain";
import type { ExpectedWorkbook } from "../intake/workbook/expected-workbook.ts";
import { workbookColumns } from "../intake/workbook/workbook-columns.ts";

/** What organisation 4 expects in 2020. */
export const expectedIn2020 = (ruleSet: RuleSet = hd21): ExpectedWorkbook => ({
  year: 2020,
  organisationId: 4,
  columnsOf: (subject) => workbookColumns(ruleSet, subject),
});
