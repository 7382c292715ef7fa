import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { aFinding } from "../../testing/aFinding.ts";
import { renderPage } from "../../testing/renderPage.tsx";
import { sent } from "../../testing/sent.ts";
import { aClassification } from "../sampleClassification.ts";
import { ProposeDialog } from "./ProposeDialog.tsx";

const points = aFinding({ outcome: "FAILED", message: { vi: "Chưa đủ 90 điểm.", en: "Under 90 points." } });

function renderDialog(tried: object) {
  const triedProposals = { __typename: "TriedProposals", results: [{ id: "1", leftToAuthority: false, ...tried }] };
  const proposeResults = { __typename: "StepTaken", results: [] };
  const element = (
    <ProposeDialog classification={aClassification({ id: "1", votedTier: "GOOD" })} onClose={() => undefined} />
  );
  renderPage({ at: "/?don-vi=7&nam=2020&doi-tuong=MEMBER", element, answers: { triedProposals, proposeResults } });
}

const propose = () => screen.findByRole<HTMLButtonElement>("button", { name: "Đề nghị xếp loại" });

it("a tier a rule bars is not proposed: the rule stands there word for word, and why beside the button", async () => {
  renderDialog({ proposal: "REFUSED", isBarred: true, against: [points] });
  const dialog = within(await screen.findByRole("dialog"));
  await dialog.findByText("Quy định không cho mức này");
  expect(dialog.getByText(/Chưa đủ 90 điểm/)).toBeTruthy();
  expect(dialog.getByText(points.clause[0] ?? "", { exact: false })).toBeTruthy();
  expect(dialog.getByText(/chọn mức khác/)).toBeTruthy();
  expect((await propose()).disabled).toBe(true);
});

it("what has still to be met is shown, and the proposal goes on", async () => {
  renderDialog({ proposal: "NEEDS_ATTESTATION", isBarred: false, against: [{ ...points, outcome: "UNANSWERED" }] });
  await screen.findByText("Chưa chặn việc này, nhưng phải đạt trước khi quyết định");
  await userEvent.click(await propose());
  expect(sent("proposeResults")).toMatchObject({ items: [{ id: "1", tier: "GOOD" }] });
});
