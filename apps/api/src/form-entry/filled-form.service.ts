import {
  type Form,
  type FormId,
  type FormItem,
  formOf,
  type HeldItem,
  type ItemSource,
  isWrittenWhereUnknown,
  itemSourcesOf,
  itemsOf,
  ownFormsOf,
} from "@xep-loai/domain";
import { type EntryObstacle, entryObstacle, factEntry } from "../classification/entry/fact-entry.service.ts";
import { ruleSetAt } from "../document/rule-sets.service.ts";
import { isRefused, type Refused, refuse, refuseField } from "../shared/refusal.ts";
import type { Tx } from "../shared/tx.ts";
import type { Viewer } from "../shared/viewer.ts";
import { heldValue, totalOf } from "./held-values.ts";
import type { KeptItem } from "./kept-item.ts";
import { type FormAbout, type FormStanding, formStanding } from "./standing.service.ts";

/** Which form of which result. */
export interface FilledFormAbout extends FormAbout {
  readonly formId: FormId;
}

/** One place of a form with what stands there. */
export interface FilledItem {
  readonly id: string;
  readonly source: ItemSource["kind"];
  /** Of HELD: as what it is known elsewhere. */
  readonly heldAs: HeldItem | null;
  /** Of FACT: the path it is entered at. */
  readonly factPath: readonly string[] | null;
  /** In the shape the domain's `values.ts` reads; null: nothing. */
  readonly value: unknown;
  /** Of what is kept in the form; 0: nothing was yet. */
  readonly version: number;
  readonly changedByName: string | null;
  readonly changedAt: string | null;
}

/** A form of one subject with everything that stands on it, wherever that is kept. */
export interface FilledForm extends FilledFormAbout {
  readonly form: Form;
  readonly subjectName: string;
  /** Whether the employer's part of Mẫu 02 is asked (`blocksFor`). */
  readonly isCivilServant: boolean;
  /** In printed order. */
  readonly items: readonly FilledItem[];
  /** Why nothing can be entered now; null: it can. */
  readonly obstacle: EntryObstacle | null;
}

/** A form of a subject, filled in: what is written on it, and what facts, steps, reviews and the file of the person say already. */
export async function filledForm(tx: Tx, viewer: Viewer, about: FilledFormAbout): Promise<FilledForm | Refused> {
  const standing = await formStanding(tx, about);
  if (standing === undefined) return refuse("NOT_FOUND");
  if (!formsOf(standing).some(({ id }) => id === about.formId)) return refuseField("formId", notOfSubject);
  const facts = await factEntry(tx, viewer, standing.id, standing.year);
  if (isRefused(facts)) return facts;
  const form = formOf(about.formId);
  const sources = itemSourcesOf(form, await ruleSetAt(tx, standing.ruleSetId), standing.subjectKind);
  const values = new Map(facts.facts.map(({ path, value }) => [path.join("\0"), value]));
  const { subjectName, isCivilServant } = standing;
  const items = itemsOf(form).flatMap((item) => {
    const source = sources.get(item.id);
    return source === undefined ? [] : [filled(item, source, standing, values, about.formId)];
  });
  const obstacle = facts.obstacle === "NOT_HELD" ? await entryObstacle(tx, viewer, standing) : facts.obstacle;
  return { ...about, form, subjectName, isCivilServant, items: withTotals(form, items), obstacle };
}

/** The forms a subject is reviewed and rated on. */
export const formsOf = ({ ruleSetId, subjectKind, posts, isCivilServant }: FormStanding): readonly Form[] =>
  ownFormsOf(ruleSetId, { subjectKind, isLeader: posts.length > 0, worksInPoliticalSystem: isCivilServant });

function filled(
  item: FormItem,
  source: ItemSource,
  standing: FormStanding,
  facts: ReadonlyMap<string, unknown>,
  formId: FormId,
): FilledItem {
  const kept = standing.kept.find((each) => each.formId === formId && each.itemId === item.id);
  if (source.kind === "FACT") {
    return {
      ...ofForm(item.id),
      source: "FACT",
      factPath: source.path,
      value: facts.get(source.path.join("\0")) ?? null,
    };
  }
  if (source.kind === "FORM") return { ...ofForm(item.id), ...lastChange(kept) };
  const value = heldValue(standing, source.as, item);
  if (value === null && isWrittenWhereUnknown(source.as)) return { ...ofForm(item.id), ...lastChange(kept) };
  return { ...ofForm(item.id), source: "HELD", heldAs: source.as, value };
}

const ofForm = (id: string): FilledItem => ({
  id,
  source: "FORM",
  heldAs: null,
  factPath: null,
  value: null,
  version: 0,
  changedByName: null,
  changedAt: null,
});

const lastChange = (kept: KeptItem | undefined): Partial<FilledItem> =>
  kept === undefined
    ? {}
    : {
        value: kept.value,
        version: kept.version,
        changedByName: kept.changedByName,
        changedAt: kept.changedAt,
      };

function withTotals(form: Form, items: readonly FilledItem[]): readonly FilledItem[] {
  const values = new Map(items.map(({ id, value }) => [id, value]));
  const totals = new Map(
    itemsOf(form).flatMap(({ id, field }) =>
      field?.kind === "TOTAL" ? [[id, totalOf(field.of, values)] as const] : [],
    ),
  );
  return items.map((item) => (totals.has(item.id) ? { ...item, value: totals.get(item.id) } : item));
}

const notOfSubject = {
  vi: "Đối tượng này không lập mẫu này trong năm đã chọn.",
  en: "Such a subject does not fill in this form in the year chosen.",
};
