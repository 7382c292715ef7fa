import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import type { GivenTreeAct, TreePreview } from "../../providers/queries/treePreview.ts";
import { renderPage } from "../../testing/renderPage.tsx";
import { Delegating } from "./Delegating.tsx";

const given: GivenTreeAct = {
  ...{ act: "MERGE", organisationId: "7", otherId: "8", name: null, kind: null, yearKind: null },
  decision: { number: "12-QĐ/HU", on: "2025-03-01" },
};
const behind = (mayGoOver: boolean) => ({
  leftBehind: [{ kind: "UPPER_POWER", name: "An Hòa", organisation: "An Tân", decider: null, mayGoOver }],
  powers: [],
});
const gone = {
  leftBehind: [],
  powers: [{ organisationId: "8", organisation: "An Tân", before: false, after: true }],
};

function show(preview: object, delegates = false) {
  const onLook = vi.fn();
  const element = (
    <>
      <p>xem trước</p>
      <Delegating
        given={{ ...given, delegates }}
        preview={preview as unknown as TreePreview}
        isLooking={false}
        onLook={onLook}
      />
    </>
  );
  renderPage({ at: "/?don-vi=7&nam=2020&doi-tuong=MEMBER", element, answers: {} });
  return onLook;
}

const tick = () => screen.findByRole<HTMLInputElement>("checkbox", { name: /cho An Tân theo cùng Quyết định số 12/ });

it("asking for the powers to go over looks anew at what would change", async () => {
  const onLook = show(behind(true));
  await userEvent.click(await tick());
  expect(onLook).toHaveBeenCalledWith({ ...given, delegates: true });
});

it("while they go over the tick stays, and can be taken back", async () => {
  const onLook = show(gone, true);
  expect((await tick()).checked).toBe(true);
  await userEvent.click(await tick());
  expect(onLook).toHaveBeenCalledWith({ ...given, delegates: false });
});

it("who may not have them is not offered them", async () => {
  show(behind(false));
  await screen.findByText("xem trước");
  expect(screen.queryByRole("checkbox")).toBeNull();
});
