import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { Refused, Unreachable } from "../providers/problem.ts";
import { renderIn } from "../testing/inLanguage.tsx";
import { ActProblem } from "./ActProblem.tsx";

const window = {
  ruleId: "TB53.WINDOW",
  citation: "TB 53, II.3",
  clause: ["Từ ngày 14/11/2016 đến ngày 25/11/2016."],
  message: { vi: "Ngày 28/11/2016 sau thời gian kiểm tra.", en: "28/11/2016 is after the inspection window." },
};
const againstRules = new Refused("AGAINST_RULES", { vi: "Trái quy định.", en: "Against the rules." }, [window]);
const changed = new Refused("CHANGED_MEANWHILE", { vi: "Người khác vừa thay đổi.", en: "Somebody was quicker." });
const none = async () => undefined;

it("says what happened, and the rules against it with their clause", () => {
  renderIn("vi", <ActProblem act={{ problem: againstRules, reload: none }} />);
  const said = screen.getByRole("alert").textContent;
  for (const words of ["Trái quy định.", window.message.vi, `«${window.clause[0]}»`, "TB 53, II.3", "TB53.WINDOW"])
    expect(said).toContain(words);
});

it("a rule that several results break is quoted once, with what it said of each", () => {
  const earlier = { ...window, message: { vi: "Ngày 12/11/2016 trước thời gian kiểm tra.", en: "Too early." } };
  const twice = new Refused("AGAINST_RULES", { vi: "Trái quy định.", en: "Against the rules." }, [
    window,
    earlier,
    window,
  ]);
  renderIn("vi", <ActProblem act={{ problem: twice, reload: none }} />);
  expect(screen.getAllByText(`«${window.clause[0]}»`)).toHaveLength(1);
  expect(screen.getAllByText(window.message.vi)).toHaveLength(1);
  expect(screen.getByText(earlier.message.vi)).toBeTruthy();
});

it("one value that is wrong is said in one sentence, without where it stands in the input", () => {
  const wrong = [{ path: "file", message: { vi: "Không phải gói báo cáo.", en: "No package." } }];
  const problem = new Refused("BAD_INPUT", { vi: "Giá trị không hợp lệ.", en: "x" }, [], wrong);
  renderIn("vi", <ActProblem act={{ problem, reload: none }} />);
  expect(screen.getByRole("alert").textContent).toBe("Không phải gói báo cáo.");
});

it("offers to reload what somebody else has changed", async () => {
  const reload = vi.fn(none);
  renderIn("en", <ActProblem act={{ problem: changed, reload }} />);
  await userEvent.click(screen.getByRole("button", { name: "Reload" }));
  expect(reload).toHaveBeenCalledOnce();
});

it("says what was kept where the server is not reached", () => {
  renderIn("en", <ActProblem act={{ problem: new Unreachable(), reload: none }} />);
  expect(screen.getByRole("alert").textContent).toContain("what you typed is still here");
});

it.each([null, new Refused("NOT_SIGNED_IN", { vi: "x", en: "x" })])(
  "is silent where nothing happened, or the sign-in takes over",
  (problem) => {
    renderIn("vi", <ActProblem act={{ problem, reload: none }} />);
    expect(screen.queryByRole("alert")).toBeNull();
  },
);
