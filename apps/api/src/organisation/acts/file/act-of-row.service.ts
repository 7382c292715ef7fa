import { type Text, yearKindLabels } from "@xep-loai/domain";
import { asSystem } from "../../../shared/as-system.ts";
import { givenDay, givenLine } from "../../../shared/given.ts";
import { noDay, notFilledIn } from "../../../shared/given-words.ts";
import { rows, type Tx } from "../../../shared/tx.ts";
import type { TreeAct, TreeDecision } from "../tree-act.ts";
import { actNamed, actWords, headings, kindNamed, yearKindNamed } from "./file-columns.ts";
import { placeNamed } from "./place-named.service.ts";
import type { FileRow } from "./read-file.ts";

/** What is wrong with a line. */
export class RowProblem {
  readonly message: Text;
  constructor(message: Text) {
    this.message = message;
  }
}

/** «5/3/2021» → 2021-03-05; an ISO day stays. */
export const dayOf = (text: string): string =>
  text.replace(/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/, (_, day: string, month: string, year: string) =>
    [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-"),
  );

/** In a file it is a line of its own. */
const delegates = false;

/** The act a line tells of, with the organisations it names as they stand after the lines above it. */
export async function actOfRow(tx: Tx, { cells }: FileRow): Promise<TreeAct | RowProblem> {
  const act = actNamed(cells.act);
  if (act === undefined) return new RowProblem(at("act", noSuchAct));
  const [on, number] = [givenDay.safeParse(dayOf(cells.on)), givenLine.safeParse(cells.decision)];
  if (!on.success) return new RowProblem(at("on", noDay));
  if (!number.success) return new RowProblem(at("decision", notFilledIn));
  const decision: TreeDecision = { on: on.data, number: number.data };
  const place = async (column: "organisation" | "other") => {
    const found = await asSystem(tx, (system) => placeNamed(system, cells[column], decision.on));
    return typeof found === "number" ? found : new RowProblem(at(column, found));
  };
  // what is founded stands under the second one; its own name is new
  const organisationId = await place(act === "FOUND" ? "other" : "organisation");
  if (organisationId instanceof RowProblem) return organisationId;
  const about = { decision, organisationId, version: null };
  if (act === "DISSOLVE" || act === "DELEGATE" || act === "WITHDRAW") return { act, ...about };
  if (act === "YEAR_KIND") {
    const yearKind = yearKindNamed(cells.kind);
    return yearKind === undefined ? new RowProblem(at("kind", noSuchYear)) : { act, ...about, yearKind };
  }
  if (act === "MOVE" || act === "MERGE") {
    const otherId = await place("other");
    if (otherId instanceof RowProblem) return otherId;
    return act === "MOVE" ? { act, ...about, otherId } : { act, ...about, otherId, delegates };
  }
  const name = givenLine.safeParse(cells.name);
  if (!name.success) return new RowProblem(at("name", notFilledIn));
  if (act === "RENAME") return { act, ...about, name: name.data };
  if (act === "SPLIT") return splitOf(tx, { act, ...about, name: name.data, delegates }, cells.handedOver);
  const kind = kindNamed(cells.kind);
  return kind === undefined ? new RowProblem(at("kind", noSuchKind)) : { act, ...about, name: name.data, kind };
}

type Split = Omit<Extract<TreeAct, { act: "SPLIT" }>, "organisationIds" | "memberIds">;

/** Subordinates by their names; which members go over is chosen on the page of the cell. */
async function splitOf(tx: Tx, split: Split, handedOver: string): Promise<TreeAct | RowProblem> {
  const names = [...new Set(handedOver.split(/[;\n]/).map((name) => name.trim()))].filter((name) => name !== "");
  if (names.length === 0) return new RowProblem(at("handedOver", notFilledIn));
  const found = await asSystem(tx, (system) =>
    rows<{ id: number; name: string }>(system, children, [split.organisationId, names, split.decision.on]),
  );
  const missing = names.find((name) => !found.some((child) => child.name === name));
  if (missing !== undefined) return new RowProblem(at("handedOver", noSubordinate(missing)));
  return { ...split, organisationIds: found.map(({ id }) => id), memberIds: [] };
}

const children = `
  select organisation_id as id, name from organisation_version
   where parent_id = $1 and name = any ($2::text[]) and valid @> $3::date`;

const at = (column: keyof typeof headings, { vi, en }: Text): Text => ({
  vi: `cột «${headings[column].vi}»: ${vi}`,
  en: `column «${headings[column].en}»: ${en}`,
});

const wordsIn = (locale: "vi" | "en"): string =>
  Object.values(actWords)
    .map((word) => `«${word[locale]}»`)
    .join(", ");

const noSuchAct: Text = {
  vi: `Hãy ghi một trong: ${wordsIn("vi")}.`,
  en: `Please write one of: ${wordsIn("en")}.`,
};

const noSuchKind: Text = {
  vi: "Hãy ghi loại hình đúng như trong tệp mẫu, ví dụ «Chi bộ trực thuộc đảng ủy cơ sở».",
  en: "Please write the kind as in the template.",
};

const yearsIn = (locale: "vi" | "en"): string =>
  Object.values(yearKindLabels)
    .map((label) => `«${label[locale]}»`)
    .join(", ");

const noSuchYear: Text = {
  vi: `Hãy ghi một trong: ${yearsIn("vi")}.`,
  en: `Please write one of: ${yearsIn("en")}.`,
};

const noSubordinate = (name: string): Text => ({
  vi: `Không có tổ chức trực thuộc tên «${name}» vào ngày này.`,
  en: `There is no subordinate called «${name}» on that day.`,
});
