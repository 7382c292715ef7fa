import { SubjectKind } from "@xep-loai/domain";

/** What is looked at. It stands in the URL, so that every view is a link. */
export interface View {
  readonly organisationId: string;
  readonly year: number;
  readonly subjectKind: SubjectKind;
  /** One group of the subjects (a level, a kind of collective, a title group); null: all of them. */
  readonly group: string | null;
  /** Decided results only; otherwise provisional tiers count too. */
  readonly decidedOnly: boolean;
}

const names = {
  organisationId: "don-vi",
  year: "nam",
  subjectKind: "doi-tuong",
  group: "nhom",
  provisional: "tam-tinh",
} as const;

const viewParameters: readonly string[] = Object.values(names);

/** The view a URL names; what it leaves out comes from the given start. */
export function viewFrom(search: URLSearchParams, start: View): View {
  return {
    organisationId: search.get(names.organisationId) || start.organisationId,
    year: yearFrom(search.get(names.year)) ?? start.year,
    subjectKind: subjectKindFrom(search.get(names.subjectKind)) ?? start.subjectKind,
    group: search.get(names.group),
    decidedOnly: search.get(names.provisional) !== "1",
  };
}

/** Whether the URL names unit, year and subject kind itself. */
export const namesItsView = (search: URLSearchParams): boolean =>
  Boolean(search.get(names.organisationId)) &&
  yearFrom(search.get(names.year)) !== null &&
  subjectKindFrom(search.get(names.subjectKind)) !== null;

/** The year a URL names. */
export const yearIn = (search: URLSearchParams): number | null => yearFrom(search.get(names.year));

/** The parameters of the URL that are the page's own. */
export const othersIn = (search: URLSearchParams): Readonly<Record<string, string>> =>
  Object.fromEntries([...search].filter(([name]) => !viewParameters.includes(name)));

/** The view as URL parameters, shortest form; other parameters of the page follow. */
export function searchOf(view: View, others: Readonly<Record<string, string | null>> = {}): string {
  const search = new URLSearchParams({
    [names.organisationId]: view.organisationId,
    [names.year]: String(view.year),
    [names.subjectKind]: view.subjectKind,
  });
  if (view.group !== null) search.set(names.group, view.group);
  if (!view.decidedOnly) search.set(names.provisional, "1");
  for (const [name, value] of Object.entries(others)) if (value !== null) search.set(name, value);
  return search.toString();
}

/** Another subject kind or another unit has other groups. */
export function changedView(view: View, change: Partial<View>): View {
  const keepsGroup = change.organisationId === undefined && change.subjectKind === undefined;
  return { ...view, ...(keepsGroup ? {} : { group: null }), ...change };
}

function yearFrom(value: string | null): number | null {
  return value !== null && /^\d{4}$/.test(value) ? Number(value) : null;
}

function subjectKindFrom(value: string | null): SubjectKind | null {
  return Object.values(SubjectKind).find((kind) => kind === value) ?? null;
}
