import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderPage } from "../testing/renderPage.tsx";
import { warnings } from "../testing/sampleOverview.ts";
import { WarningList } from "./WarningList.tsx";

const opened = (isBeingUpdated: boolean) =>
  renderPage({
    at: "/canh-bao?don-vi=100&nam=2020&doi-tuong=ORG",
    element: <WarningList />,
    answers: { warnings: { __typename: "WarningPage", ...warnings, isBeingUpdated } },
  });

it("says that a new release is not through with the warnings of the year", async () => {
  opened(true);
  expect(await screen.findByText(/đang rà soát lại mọi kết quả của năm này/)).toBeTruthy();
});

it("says nothing of that once it is through", async () => {
  opened(false);
  await screen.findByRole("heading", { level: 2 });
  expect(screen.queryByText(/đang rà soát lại/)).toBeNull();
});
