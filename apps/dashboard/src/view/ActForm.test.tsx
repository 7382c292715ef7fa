import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, it, vi } from "vitest";
import { Refused } from "../providers/problem.ts";
import { renderIn } from "../testing/inLanguage.tsx";
import { CountInput } from "../ui/CountInput.tsx";
import { DayInput } from "../ui/DayInput.tsx";
import { OptionInput } from "../ui/OptionInput.tsx";
import { SelectInput } from "../ui/SelectInput.tsx";
import { TextInput } from "../ui/TextInput.tsx";
import { ActForm } from "./ActForm.tsx";
import type { FormValues } from "./formValues.ts";

const idle = { isRunning: false, problem: null, reload: async () => undefined };
const sent = vi.fn<(given: FormValues) => void>();

function fields(onCancel = () => undefined) {
  renderIn(
    "vi",
    <ActForm act={idle} submitLabel="Lưu" onSubmit={sent} onCancel={onCancel}>
      <TextInput required name="number" label="Số" />
      <DayInput required name="on" label="Ngày" />
      <TextInput isTime name="from" label="Từ" value="8:00" />
      <TextInput name="recipients" label="Nơi nhận" rows={2} value={"Như trên;\n\n Lưu."} />
    </ActForm>,
  );
}
const save = () => userEvent.click(screen.getByRole("button", { name: "Lưu" }));

it("says at each field what is missing, goes to the first, and sends nothing", async () => {
  fields();
  await userEvent.type(screen.getByRole("textbox", { name: /^Ngày/ }), "11/28/2016");
  await save();
  expect(screen.getByText("Phải điền")).toBeTruthy();
  expect(screen.getByText("Phải là một ngày, viết ngày/tháng/năm")).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole("textbox", { name: /^Số/ }));
  expect(sent).not.toHaveBeenCalled();
});

it("sends days, times and lines as the API takes them", async () => {
  fields();
  await userEvent.type(screen.getByRole("textbox", { name: /^Số/ }), " 53-TB/ĐU ");
  await userEvent.type(screen.getByRole("textbox", { name: /^Ngày/ }), "7/11/2016");
  await save();
  const given = sent.mock.lastCall?.[0];
  expect([given?.text("number"), given?.day("on"), given?.time("from"), given?.lines("recipients")]).toEqual([
    "53-TB/ĐU",
    "2016-11-07",
    "08:00",
    ["Như trên;", "Lưu."],
  ]);
});

const changed = new Refused("CHANGED_MEANWHILE", { vi: "Người khác vừa thay đổi.", en: "x" });

/** Somebody else wrote «mới» meanwhile. */
function Stale() {
  const [note, setNote] = useState("cũ");
  const act = { isRunning: false, problem: changed, reload: async () => setNote("mới") };
  return (
    <ActForm act={act} submitLabel="Lưu" onSubmit={sent} onCancel={() => undefined}>
      <TextInput name="note" label="Ghi chú" value={note} />
    </ActForm>
  );
}

it("shows what somebody else has changed once it is reloaded, and not before", async () => {
  renderIn("vi", <Stale />);
  const note = () => screen.getByRole<HTMLInputElement>("textbox", { name: "Ghi chú" }).value;
  await userEvent.type(screen.getByRole("textbox", { name: "Ghi chú" }), " sửa");
  expect(note()).toBe("cũ sửa");
  await userEvent.click(screen.getByRole("button", { name: "Tải lại" }));
  expect(note()).toBe("mới");
});

const bodies = [
  { value: "CELL", name: "Chi bộ" },
  { value: "CELL_COMMITTEE", name: "Chi ủy" },
];

it("chooses nothing for anybody, and sends nothing before somebody does", async () => {
  sent.mockClear();
  renderIn(
    "vi",
    <ActForm act={idle} submitLabel="Lưu" onSubmit={sent} onCancel={() => undefined}>
      <SelectInput required name="by" label="Nơi biểu quyết" options={bodies} value={null} />
      <OptionInput required kind="one" name="answer" label="Trả lời" options={bodies} chosen={[]} />
    </ActForm>,
  );
  const by = screen.getByRole<HTMLSelectElement>("combobox", { name: /Nơi biểu quyết/ });
  expect(by.selectedOptions[0]?.text).toBe("Chọn …");
  await save();
  expect(screen.getAllByText("Phải chọn")).toHaveLength(2);
  expect(document.activeElement).toBe(by);
  expect(sent).not.toHaveBeenCalled();
  await userEvent.selectOptions(by, "Chi ủy");
  await userEvent.click(screen.getByRole("radio", { name: "Chi bộ" }));
  await save();
  const given = sent.mock.lastCall?.[0];
  expect([given?.text("by"), given?.text("answer")]).toEqual(["CELL_COMMITTEE", "CELL"]);
});

const found = (...paths: string[]) => {
  const problems = paths.map((path) => ({ path, message: { vi: `Sai ở ${path}`, en: "x" } }));
  return { ...idle, problem: new Refused("BAD_INPUT", { vi: "Có nội dung chưa đúng.", en: "x" }, [], problems) };
};

it("says once what the API found wrong: at the field it is about, else above the buttons with its place in the list", () => {
  const act = found("met[1]", "votes[0].count", "contents[2].text", "heldOn", "secret");
  renderIn(
    "vi",
    <ActForm act={act} submitLabel="Lưu" onSubmit={sent} onCancel={() => undefined}>
      <DayInput name="heldOn" label="Ngày" />
      <CountInput name="votes.GOOD" at="votes[0]" label="Số phiếu" />
      <OptionInput kind="several" name="met" label="Đã gặp" options={bodies} chosen={[]} />
    </ActForm>,
  );
  const group = screen.getByRole("group", { name: "Đã gặp" });
  expect(group.textContent).toContain("Sai ở met[1]");
  expect(screen.getByRole("textbox", { name: "Số phiếu" }).getAttribute("aria-invalid")).toBe("true");
  for (const path of ["met[1]", "votes[0].count", "heldOn"])
    expect(screen.getAllByText(`Sai ở ${path}`)).toHaveLength(1);
  const beside = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
  expect(beside).toEqual(["Mục 3: Sai ở contents[2].text contents[2].text", "Sai ở secret secret"]);
});
