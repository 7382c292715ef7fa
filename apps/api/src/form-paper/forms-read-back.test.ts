import "reflect-metadata";
import { FormId, type FormItem, formOf } from "@xep-loai/domain";
import { afterAll, describe, expect, it } from "vitest";
import { openOrm } from "../database/open-orm.ts";
import { inspection } from "../inspection/inspection.service.ts";
import { paperOfSchedule } from "../inspection/paper-of-schedule.ts";
import { docxBytes } from "../paper/docx-bytes.ts";
import type { PaperDocument } from "../paper/paper-document.ts";
import { pdfBytes } from "../paper/pdf-bytes.ts";
import { isRefused } from "../shared/refusal.ts";
import { converted, hasOffice, hasPoppler, officeTimeout, pdfText } from "../testing/office.ts";
import { sampleDatabase } from "../testing/sample-database.ts";
import { vietnameseLetters } from "../testing/vietnamese-letters.ts";
import { paperOfForm } from "./paper-of-form.ts";

const { url } = await sampleDatabase();
const orm = await openOrm(url);
afterAll(() => orm.close());

/** Every letter of Vietnamese, and what a spreadsheet would run. */
const typed = `${vietnameseLetters.map((letter) => `n${letter}n`).join(" ")} =1+1`;

const typedIn = (items: readonly FormItem[]): [string, string][] =>
  items.flatMap(({ id, field, parts }) => [
    ...(field?.kind === "TEXT" ? [[id, typed] as [string, string]] : []),
    ...typedIn(parts),
  ]);

const heads = { superior: "Huyện ủy An Lão", issuer: "Đảng bộ xã An Hòa", number: null, placeAndDay: "" };

const papers = new Map<string, PaperDocument>();
for (const id of Object.values(FormId)) {
  const form = formOf(id);
  const values = Object.fromEntries(form.blocks.flatMap(({ items }) => typedIn(items)));
  papers.set(id, paperOfForm({ form, values, locale: "vi" }, heads, true));
}
const announced = await inspection(orm.em.fork(), "1", new Date("2016-11-20T08:00:00+07:00"));
if (isRefused(announced)) throw new Error(announced.code);
papers.set("TB_01", paperOfSchedule(announced));

/** Whatever the lines it is broken into, and without the number of a page between them. */
const words = (text: string): string => text.replace(/^\d+\/\d+$/gm, "").replace(/\s+/g, "");

/** What stands in a paper: its title, the paragraphs of one look, each row of its tables. */
const saidIn = ({ title, blocks }: PaperDocument): string[] =>
  [
    title,
    ...blocks.flatMap((block) => {
      if (block.kind === "PARAGRAPH")
        return typeof block.text === "string" ? [block.text] : block.text.map(({ text }) => text);
      return block.kind === "TABLE" ? block.rows.map(({ cells }) => cells.join("")) : [];
    }),
  ].map(words);

function expectAll(name: string, text: string) {
  const said = words(text);
  expect([name, saidIn(papers.get(name) as PaperDocument).filter((each) => !said.includes(each))]).toEqual([name, []]);
}

describe("every form, filled in", () => {
  it.runIf(hasOffice)("is read by LibreOffice without repair, word by word", { timeout: officeTimeout }, async () => {
    const files: Record<string, Buffer> = {};
    for (const [name, paper] of papers) files[`${name}.docx`] = Buffer.from(await docxBytes(paper));
    const texts = await converted(files, "txt:Text (encoded):UTF8");
    for (const name of papers.keys()) expectAll(name, String(texts[`${name}.docx`]));
  });

  it.runIf(hasPoppler)("says the same as PDF", { timeout: officeTimeout }, async () => {
    for (const [name, paper] of papers) expectAll(name, pdfText(Buffer.from(await pdfBytes(paper)), "-raw"));
  });
});
