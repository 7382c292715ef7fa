import { type Document, headDocuments, keyOfPath, overlays, type RuleSet, ruleSetOfKey } from "@xep-loai/domain";
import { organisationAt, type SampleOrganisation } from "../tree/organisation.ts";
import type { YearTree } from "../tree/year-tree.ts";

const centre = "Đảng Cộng sản Việt Nam";

/** From whom downwards the documents of the seeds hold. */
const holders: Readonly<Record<string, string>> = {
  HD16: centre,
  HD21: centre,
  HD25: centre,
  QD366: centre,
  KH57: "Đảng bộ Văn phòng UBND tỉnh",
  "HD04-TU": "Tỉnh ủy Đắk Lắk",
  "CV26-DUK": "Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh Đắk Lắk",
  CV54: "Đảng bộ Sở Khoa học và Công nghệ",
  "KH165-TU": "Thành ủy Hà Nội",
  KH174: "Quận ủy Ba Đình",
  CV04: "Tỉnh ủy Bình Định",
};

/** A document with the organisation below which it holds, and in which years. */
export interface PlacedDocument {
  readonly document: Document;
  readonly organisation: string;
  readonly years: Document["years"];
}

/** What builds on Hướng dẫn 21 ends with it: from 2023 on another document of the Centre stands at the head. */
const endOfHd21 = 2022;
const endOf = ({ id, parentId, years: { to } }: Document): number | null =>
  id === "HD21" || parentId !== null ? Math.min(to ?? endOfHd21, endOfHd21) : to;

/** In the order in which the seeds build on one another. */
export const placedDocuments: readonly PlacedDocument[] = [...headDocuments, ...overlays].flatMap((document) => {
  const organisation = holders[document.id];
  const years = { from: document.years.from, to: endOf(document) };
  return organisation === undefined ? [] : [{ document, organisation, years }];
});

/** The key of the rule set each organisation is under in a year. */
export function keysIn(tree: YearTree, year: number): (organisation: SampleOrganisation) => string {
  const documents = placedDocuments.filter(({ years }) => covers(years, year));
  const placed = Map.groupBy(documents, ({ organisation }) => organisationAt(organisation, tree.all).id);
  const idsAt = (one: SampleOrganisation) => (placed.get(one.id) ?? []).map(({ document }) => document.id);
  return (organisation) => keyOfPath(tree.pathTo(organisation).flatMap(idsAt));
}

const covers = ({ from, to }: Document["years"], year: number): boolean => from <= year && (to === null || year <= to);

/** The rules of a key of the sample. */
export function rulesOfKey(key: string): RuleSet {
  const ruleSet = ruleSetOfKey(key);
  if (!ruleSet) throw new Error(`no rule set ${key}`);
  return ruleSet;
}
