import { asSystem } from "../../../shared/as-system.ts";
import { givenDay } from "../../../shared/given.ts";
import { oneAtATime } from "../../../shared/one-at-a-time.ts";
import { isRefused, type Problem, type Refused, refuseInput } from "../../../shared/refusal.ts";
import { refusalOf } from "../../../shared/refused-by-database.ts";
import { rows, type Tx } from "../../../shared/tx.ts";
import { carryOut } from "../carry-out.service.ts";
import { type Days, withinTree } from "../tell-acts.service.ts";
import { whatChanged } from "../tree-preview.service.ts";
import type { TreePreview } from "../tree-preview.type.ts";
import { actOfRow, dayOf, RowProblem } from "./act-of-row.service.ts";
import { type FileRow, readFile } from "./read-file.ts";

/** Carries out the acts of a file in their order, all of them or none; answers how many. Every line that cannot be done is told. */
export async function tellFile(tx: Tx, text: string): Promise<number | Refused> {
  const read = readFile(text);
  if (isRefused(read)) return read;
  await oneAtATime(tx);
  return withinTree(tx, daysOf(read), () => tellRows(tx, read));
}

/** What the file would change; the transaction it runs in is never kept. */
export async function treeFilePreview(tx: Tx, text: string): Promise<TreePreview | Refused> {
  const told = await tellFile(tx, text);
  if (isRefused(told)) return told;
  const read = readFile(text);
  if (isRefused(read)) return read;
  return { ...(await asSystem(tx, (system) => whatChanged(system, daysOf(read)))), lines: read.length };
}

/** Days that are none are told of at their lines. */
function daysOf(read: readonly FileRow[]): Days {
  const days = read.map(({ cells }) => dayOf(cells.on)).filter((day) => givenDay.safeParse(day).success);
  const sorted = days.toSorted();
  return { first: sorted[0] ?? "2200-01-01", last: sorted.at(-1) ?? "2200-01-01" };
}

async function tellRows(tx: Tx, read: readonly FileRow[]): Promise<number | Refused> {
  const problems: Problem[] = [];
  for (const row of read) {
    const problem = await tellRow(tx, row);
    if (problem !== null) problems.push({ path: `file.${row.line}`, message: atLine(row, problem) });
  }
  return problems.length > 0 ? refuseInput([counted(read.length, problems.length), ...problems]) : read.length;
}

/** How much of the file there is to mend, before each line of it is told. */
const counted = (lines: number, refused: number): Problem => ({
  path: "file",
  message: {
    vi: `Tệp có ${lines} dòng: ${lines - refused} dòng thực hiện được, ${refused} dòng không. Chưa ghi gì. Hãy sửa các dòng nêu dưới đây rồi tải lại cả tệp.`,
    en: `The file has ${lines} lines: ${lines - refused} can be carried out, ${refused} cannot. Nothing was kept. Please mend the lines below, then send the whole file again.`,
  },
});

/** One line, undone alone where it cannot be: the lines below it are looked at all the same. */
async function tellRow(tx: Tx, row: FileRow): Promise<Problem["message"] | null> {
  await rows(tx, "savepoint line");
  try {
    const act = await actOfRow(tx, row);
    if (!(act instanceof RowProblem)) await carryOut(tx, act);
    await rows(tx, "release savepoint line");
    return act instanceof RowProblem ? act.message : null;
  } catch (error) {
    await rows(tx, "rollback to savepoint line");
    return refusalOf(error).message;
  }
}

const atLine = ({ line, cells }: FileRow, { vi, en }: Problem["message"]): Problem["message"] => {
  const about = `${cells.act} «${cells.organisation || cells.name}»`.slice(0, 200);
  return { vi: `Dòng ${line} (${about}): ${vi}`, en: `Line ${line} (${about}): ${en}` };
};
