import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { renderPage } from "../testing/renderPage.tsx";
import { ParameterList } from "./ParameterList.tsx";
import { aParameter, guidance21, inForce, tierForAll } from "./sampleDocuments.ts";

const at = "/van-ban/tham-so?don-vi=100&nam=2020&doi-tuong=ORG";
const own = { id: "31", shortTitle: { vi: "Hướng dẫn 12-HD/ĐU", en: "Guidance 12-HD/ĐU" } };
const answers = {
  parametersInForce: {
    __typename: "ParametersInForce",
    documents: [guidance21, own],
    parameters: [inForce(tierForAll, "Hoàn thành nhiệm vụ"), inForce(aParameter(), "10/12/2020", own)],
  },
};
const page = (address = at) => renderPage({ at: address, element: <ParameterList />, answers });

const rowOf = (label: RegExp) => within(screen.getByRole("rowheader", { name: label }).closest("tr") as HTMLElement);

it("shows each value with the document it comes from, and whether a lower one may change it", async () => {
  page();
  await screen.findByRole("table");
  const deadline = rowOf(/^Tổ chức cơ sở đảng báo cáo/);
  deadline.getByText("10/12/2020");
  deadline.getByText("Được quy định khác");
  expect(deadline.getByRole("link", { name: "Hướng dẫn 12-HD/ĐU" }).getAttribute("href")).toMatch(/^\/van-ban\/31\?/);
  rowOf(/^Xuất sắc/).getByText("Không được thay đổi");
});

it("finds a parameter without diacritics", async () => {
  page();
  await userEvent.type(await screen.findByRole("searchbox"), "bao cao truoc");
  await expect.poll(() => screen.queryByText(/^Xuất sắc/)).toBeNull();
  screen.getByText(/^Tổ chức cơ sở đảng báo cáo/);
});

it("a document that sets no value here is said to set none", async () => {
  page(`${at}&van-ban=77`);
  await screen.findByRole("heading", { name: "Văn bản đã chọn không đặt giá trị nào cho đơn vị này năm 2020" });
});
