import { act, cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { formOf, itemsOf } from "@xep-loai/domain";
import { Route, Routes } from "react-router";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { aClassification } from "../../classifications/sampleClassification.ts";
import { takeForSignedIn } from "../../providers/signedIn.ts";
import { renderPage } from "../../testing/renderPage.tsx";
import { FilledFormPage } from "./FilledFormPage.tsx";

const item = (id: string, rest: object = {}) => ({
  id,
  source: "FORM",
  heldAs: null,
  factPath: null,
  value: null,
  version: 0,
  changedByName: null,
  changedAt: null,
  ...rest,
});

const items = itemsOf(formOf("FORM_02")).flatMap(({ id, field }) => (field ? [item(id)] : []));
const filled = (given: Readonly<Record<string, object>> = {}, obstacle: string | null = null) => ({
  __typename: "FilledForm",
  classificationId: "7",
  year: 2020,
  formId: "FORM_02",
  subjectName: "Nguyễn Văn An",
  isCivilServant: true,
  obstacle,
  items: items.map((each) => ({ ...each, ...given[each.id] })),
});

let requests: { readonly query: string; readonly variables: Record<string, unknown> }[] = [];
let answerTo: (variables: Record<string, unknown>) => object | Error;

/** The page, and a server whose answer to each save is `answerTo`. */
function open(form: object) {
  renderPage({
    at: "/xep-loai/7/mau/FORM_02?don-vi=100&nam=2020&doi-tuong=MEMBER",
    element: (
      <Routes>
        <Route path="/xep-loai/:id/mau/:formId" element={<FilledFormPage />} />
      </Routes>
    ),
    answers: { classification: { __typename: "Classification", ...aClassification() }, filledForm: form },
  });
  const asked = globalThis.fetch;
  vi.stubGlobal("fetch", async (path: string, init: { body: string }) => {
    const request = JSON.parse(init.body);
    if (!request.query.includes("mutation SaveFormItem")) return asked(path, init as never);
    requests.push(request);
    const answer = answerTo(request.variables);
    if (answer instanceof Error) throw answer;
    return Response.json({ data: { answer } });
  });
}

const causes = () => screen.findByRole("textbox", { name: /Nguyên nhân của hạn chế, khuyết điểm/ });

beforeEach(() => {
  requests = [];
  answerTo = ({ itemId, value, version }) => filled({ [String(itemId)]: { value, version: Number(version) + 1 } });
});
afterEach(() => vi.useRealTimers());

it("keeps what is typed when the hand pauses, once, and says when", async () => {
  open(filled());
  const box = await causes();
  vi.useFakeTimers({ shouldAdvanceTime: true });
  fireEvent.change(box, { target: { value: "Chủ" } });
  fireEvent.change(box, { target: { value: "Chủ quan" } });
  expect(requests).toHaveLength(0);
  await act(() => vi.advanceTimersByTimeAsync(1_600));
  await screen.findByText(/^Đã lưu lúc/);
  expect(requests.map(({ variables }) => variables)).toEqual([
    { classificationId: "7", year: 2020, formId: "FORM_02", itemId: "causes", version: 0, value: "Chủ quan" },
  ]);
});

it("without a connection the text stays, the page says so, and it is sent again", async () => {
  open(filled());
  answerTo = () => new TypeError("offline");
  const box = (await causes()) as HTMLTextAreaElement;
  fireEvent.change(box, { target: { value: "Còn đây" } });
  fireEvent.blur(box);
  await screen.findByText(/Chưa lưu được/);
  expect(box.value).toBe("Còn đây");
  answerTo = ({ value }) => filled({ causes: { value, version: 1 } });
  fireEvent.click(screen.getByRole("button", { name: "Gửi lại ngay" }));
  await screen.findByText(/^Đã lưu lúc/);
});

it("what did not arrive is not sent in the name of who signs in after", async () => {
  open(filled());
  answerTo = () => new TypeError("offline");
  const box = await causes();
  fireEvent.change(box, { target: { value: "Của người trước" } });
  fireEvent.blur(box);
  await screen.findByText(/Chưa lưu được/);
  requests = [];
  takeForSignedIn({ id: "2" });
  fireEvent.click(screen.getByRole("button", { name: "Gửi lại ngay" }));
  await waitFor(() => expect(screen.queryByDisplayValue("Của người trước")).toBeNull());
  cleanup();
  expect(requests).toEqual([]);
});

it("what somebody else wrote meanwhile is shown beside, and one of the two is chosen", async () => {
  open(filled());
  answerTo = () => filled({ causes: { value: "Của người kia", version: 1, changedByName: "Chi ủy" } });
  const box = (await causes()) as HTMLTextAreaElement;
  fireEvent.change(box, { target: { value: "Của tôi" } });
  fireEvent.blur(box);
  await screen.findByText(/Chi ủy vừa ghi vào ô này nội dung khác/);
  expect(box.value).toBe("Của tôi");
  answerTo = ({ value }) => filled({ causes: { value, version: 2 } });
  fireEvent.click(screen.getByRole("button", { name: "Giữ nội dung của tôi" }));
  await waitFor(() => expect(requests.at(-1)?.variables).toMatchObject({ version: 1, value: "Của tôi" }));
});

it("what is known from elsewhere is no box; where nothing may be entered none is, and why is said", async () => {
  open(
    filled(
      { year: { source: "HELD", heldAs: "YEAR", value: 2020 }, plan: { value: "Sẽ khắc phục", version: 1 } },
      "DECIDED",
    ),
  );
  await screen.findByText(/Kết quả đã được quyết định/);
  expect(screen.getByText("Sẽ khắc phục")).toBeTruthy();
  expect(screen.queryByRole("textbox")).toBeNull();
  expect(screen.getByText("2020", { selector: "strong" })).toBeTruthy();
});
