import { expect, it } from "vitest";
import { cellsOf } from "./cells.ts";

// biome-ignore format: a table, one case per line
it.each<readonly [why: string, text: string, cells: readonly (readonly string[])[]]>([
  ["tabs, as copied from Word, Excel or a page", "a\tb\r\n1.234\t18,2 %\n", [["a", "b"], ["1.234", "18,2 %"]]],
  ["a line break within a cell of Excel", 'a\t"HTXS\nNV"\n1\t2', [["a", "HTXS NV"], ["1", "2"]]],
  ["semicolons, as Excel writes CSV in Vietnam", "\ufeffa;b\n1;18,2", [["a", "b"], ["1", "18,2"]]],
  ["commas, figures with commas in quotes", 'a,b\n"Chi bộ ""A"", xã","18,2 %"', [["a", "b"], ['Chi bộ "A", xã', "18,2 %"]]],
  ["columns set apart by spaces, as copied from a PDF", "Đơn vị   Tổng số\nChi bộ 1   12", [["Đơn vị", "Tổng số"], ["Chi bộ 1", "12"]]],
  ["names and figures", "Tổng số: 41\nTSVM: 24 (58,5 %)", [["Tổng số", "41"], ["TSVM", "24 (58,5 %)"]]],
  ["empty lines", "\n\na\t\n\t\n\tb\n\n", [["a", ""], ["", "b"]]],
  ["a quote that never closes", 'a;b\n"1;2', [["a", "b"], ['"1', "2"]]],
  ["nothing", " \n\t ", []],
])("%s", (_, text, cells) => expect(cellsOf(text)).toEqual(cells));
