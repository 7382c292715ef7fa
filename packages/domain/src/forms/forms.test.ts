import { describe, expect, it } from "vitest";
import { criterionLevelLabels, tierLabels } from "../labels.ts";
import { ruleSetById } from "../rule-sets/rule-sets.ts";
import { outOfPlace, printedText, wordsOf, wordsOfColumns } from "../testing/printed.ts";
import type { FormItem } from "./form.ts";
import { form01 } from "./form-01.ts";
import { form02 } from "./form-02.ts";
import { formOf, forms, formsFor } from "./forms.ts";
import { inspectionNotice } from "./inspection-notice.ts";
import { inspectionSchedule } from "./inspection-schedule.ts";
import { criteriaIn, itemsOf } from "./items.ts";

describe.each([
  ["hd21-form-01.txt", form01],
  ["hd21-form-02.txt", form02],
  ["tb53.txt", inspectionNotice],
  ["tb01.txt", inspectionSchedule],
])("%s", (file, form) => {
  const text = printedText(file);

  it("has the words of the form, word for word and in their order", () =>
    expect(outOfPlace(wordsOf(form), text)).toEqual([]));

  it("has the words of the columns", () => {
    const lower = text.toLowerCase();
    const words = itemsOf(form).flatMap(({ field }) => wordsOfColumns(field));
    expect(words.filter((word) => !lower.includes(word.toLowerCase()))).toEqual([]);
  });
});

it.each([
  ["hd21-form-01.txt", form01],
  ["hd21-form-02.txt", form02],
])("nothing printed in %s is left out", (file, form) => {
  const levels = Object.values(criterionLevelLabels).map(({ vi }) => vi);
  const tiers = Object.values(tierLabels).map(({ vi }) => vi);
  const longestFirst = [...wordsOf(form), ...tiers, ...levels, form.title.vi].sort((a, b) => b.length - a.length);
  const left = longestFirst.reduce((text, words) => text.replaceAll(words, ""), printedText(file));
  expect(left.replace(/[□….\s]/g, "")).toBe("");
});

describe.each(forms.map((form) => [form.id, form] as const))("%s", (id, form) => {
  const items = itemsOf(form);

  it("is found by its id", () => expect(formOf(id)).toBe(form));

  it("has no two items of one id", () => expect(new Set(items.map((item) => item.id)).size).toBe(items.length));

  it("names everything in both languages", () => {
    const texts = items.flatMap(({ label, note }) => [label, note]).filter((text) => text !== null);
    for (const { vi, en } of [form.name, form.title, ...texts]) {
      expect(vi.normalize("NFC")).toBe(vi);
      expect(vi.trim()).not.toBe("");
      expect(en.trim()).not.toBe("");
    }
  });

  it("a place to enter something has words of its own or stands below some", () => {
    const nameless = ({ label, field, parts }: FormItem, above: boolean): readonly string[] =>
      parts
        .flatMap((part) => nameless(part, above || label !== null))
        .concat(label || above || !field ? [] : [field.kind]);
    const top = form.blocks.flatMap(({ items: first }) => first);
    expect(top.flatMap((item) => nameless(item, false)).filter((kind) => kind !== "LINE")).toEqual([]);
  });

  it("points at items it has", () => {
    const ids = new Set(items.map((item) => item.id));
    const pointed = items.flatMap(({ field }) =>
      field?.kind === "TEXT_PER_ITEM" ? field.items : field?.kind === "TOTAL" ? field.of : [],
    );
    expect(pointed.filter((each) => !ids.has(each))).toEqual([]);
  });
});

it.each([
  ["HD21", "ORG", ["FORM_01"]],
  ["HD21/KH165-TU/KH174", "MEMBER", ["FORM_02"]],
  ["HD21", "LEADER", ["FORM_02"]],
  ["KH57", "ORG", ["SCORE_SHEET_2016", "DOSSIER_LIST_2016"]],
  ["KH57", "MEMBER", []],
  ["QD366", "ORG", ["FORM_01_2025", "FORM_03_2025"]],
  ["QD366", "MEMBER", ["FORM_2B", "FORM_2C", "FORM_03_2025"]],
  ["QD366", "LEADER", ["FORM_2A", "FORM_03_2025"]],
] as const)("under %s a subject %s is written on %j", (key, subject, ids) =>
  expect(formsFor(key, subject).map(({ id }) => id)).toEqual(ids),
);

it("the boxes a tier is read from are those of the forms, with their numbers and groups", () => {
  const boxes = (form: typeof form01) => criteriaIn(form).map(({ box, group }) => `${box} ${group}`);
  expect(boxes(form01)).toEqual(["I.1 CORE", "I.2 CORE", "I.3 OTHER", "I.4 OTHER", "I.5 OTHER", "III OTHER"]);
  expect(boxes(form02)).toEqual(["I.1 OTHER", "I.2 CORE", "III OTHER"]);
  expect(ruleSetById("CV04")).toMatchObject({ criteria: { ORG: criteriaIn(form01), MEMBER: criteriaIn(form02) } });
});
