import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, it, vi } from "vitest";
import { Refused } from "../providers/problem.ts";
import { renderIn } from "../testing/inLanguage.tsx";
import { DayInput } from "../ui/DayInput.tsx";
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
