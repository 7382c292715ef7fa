import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import exceljs from "exceljs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask } from "./ask.ts";
import { type CellsOf, fillIn, sendIn, takeTemplate } from "./filled-workbook.ts";
import { expectGoodPage, settled } from "./good-page.ts";
import { arrive, signIn, type Visitor } from "./visitor.ts";
import { languages } from "./words.ts";

const grassroots = "333";
const year = 2026;

const about = {
  vi: {
    title: "Nhập từ bảng tính",
    template: `Tải mẫu năm ${year}`,
    choose: "Chọn tệp .xlsx",
    sheet: "Đảng viên",
    code: "Mã",
    ownTier: "Tự xếp loại",
    ratedOn: "Ngày họp xếp loại",
    proposedTier: "Mức đề nghị",
    good: "Hoàn thành tốt nhiệm vụ",
    checked: "Đã kiểm tra, chưa ghi",
    rejected: /^Không nhận/,
    nothingWritten: "Còn dòng không nhận được.",
    write: "Ghi vào kết quả",
    written: "Đã ghi vào kết quả",
    undo: "Hoàn tác",
    undone: "Đã hoàn tác",
    same: "Tệp không có gì khác với kết quả đã nhập.",
  },
  en: {
    title: "Enter from a spreadsheet",
    template: `Template for ${year}`,
    choose: "Choose an .xlsx file",
    sheet: "Members",
    code: "Key",
    ownTier: "Own rating",
    ratedOn: "Day of the rating meeting",
    proposedTier: "Proposed tier",
    good: "Good completion of tasks",
    checked: "Checked, not written yet",
    rejected: /^Rejected/,
    nothingWritten: "Some rows are rejected.",
    write: "Write to the results",
    written: "Written to the results",
    undo: "Undo",
    undone: "Undone",
    same: "The file holds nothing that is not entered already.",
  },
} as const;

interface Result {
  readonly id: string;
  readonly state: string;
  readonly subjectName: string;
}

describe.each(languages)(
  "a committee fills in its workbook, reads what it changes, writes it and undoes it (%s)",
  (language) => {
    const say = about[language];
    let visitor: Visitor;
    let folder: string;
    let members: readonly Result[];

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), "xep-loai-story-"));
      visitor = await arrive(language);
      await visitor.page.goto(`/xep-loai?nam=${year}&doi-tuong=MEMBER`);
      await signIn(visitor.page, language, "sokhcn");
      members = (await results()).filter(({ state }) => state === "SELF_RATED").slice(-3);
      expect(members).toHaveLength(3);
    });
    afterAll(async () => {
      await visitor?.leave();
      await rm(folder, { recursive: true, force: true });
    });

    const file = () => join(folder, `${language}.xlsx`);
    const button = (name: string) => visitor.page.getByRole("main").getByRole("button", { name, exact: true });
    const said = (words: string) => visitor.page.getByText(words, { exact: true }).first().waitFor({ timeout: 30_000 });

    it("gets its template, pre-filled with its own people", async () => {
      const { page } = visitor;
      await page.getByRole("main").getByRole("link", { name: say.title }).click();
      await page.getByRole("link", { name: say.template }).waitFor();
      await expectGoodPage(page, language);
      await takeTemplate(page, say.template, file());
      const names = await namesIn();
      for (const { subjectName } of members) expect(names).toContain(subjectName);
    });

    it("what it got wrong is told row by row, and nothing can be written", async () => {
      await fillInTheirs((cellOf) => {
        cellOf(say.proposedTier).value = say.good;
        cellOf(say.ratedOn).value = "31/12/2026";
      });
      await upload();
      await visitor.page.getByText(say.nothingWritten).first().waitFor();
      await visitor.page.getByRole("button", { name: say.rejected, pressed: true }).waitFor();
      expect(await button(say.write).isDisabled()).toBe(true);
      await expectGoodPage(visitor.page, language);
    });

    it("put right it shows what would change from what, then is written as one", async () => {
      const { page } = visitor;
      await fillInTheirs((cellOf) => {
        cellOf(say.ratedOn).value = "20/11/2026";
      });
      await upload();
      await page
        .getByRole("table")
        .getByText(members[0]?.subjectName ?? "")
        .waitFor();
      await expectGoodPage(page, language);
      await button(say.write).click();
      await page.getByRole("dialog").getByRole("button", { name: say.write }).click();
      await said(say.written);
      await settled(page);
      expect(await statesOfMembers()).toEqual(["PROPOSED", "PROPOSED", "PROPOSED"]);
      await expectGoodPage(page, language);
    });

    it("the same file once more changes nothing", async () => {
      const written = visitor.page.url();
      await upload();
      await visitor.page.getByText(say.same).waitFor();
      await visitor.page.goto(written);
    });

    it("and undone, all stands as before", async () => {
      await button(say.undo).click();
      await visitor.page.getByRole("dialog").getByRole("button", { name: say.undo }).click();
      await said(say.undone);
      expect(await statesOfMembers()).toEqual(["SELF_RATED", "SELF_RATED", "SELF_RATED"]);
    });

    const fillInTheirs = (change: (cellOf: CellsOf) => void) =>
      fillIn(file(), say.sheet, (cellOf) => {
        if (members.some(({ id }) => cellOf(say.code).text === id)) change(cellOf);
      });

    async function namesIn(): Promise<string[]> {
      const book = new exceljs.Workbook();
      await book.xlsx.readFile(file());
      return (book.getWorksheet(say.sheet)?.getColumn(2).values ?? []).map(String);
    }

    const upload = () => sendIn(visitor.page, year, file(), say.checked);

    const statesOfMembers = async () => {
      const found = await results();
      return members.map(({ id }) => found.find((each) => each.id === id)?.state);
    };

    async function results(): Promise<readonly Result[]> {
      const { classifications } = await ask<{ classifications: { nodes: Result[] } }>(
        visitor.page,
        `query ($id: ID!, $year: Int!) {
        classifications(organisationId: $id, year: $year, subjectKind: MEMBER, includeBelow: true, decidedOnly: false, first: 200) {
          ... on ClassificationPage { nodes { id state subjectName } }
        }
      }`,
        { id: grassroots, year },
      );
      return classifications.nodes;
    }
  },
);
