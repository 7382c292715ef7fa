import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, it } from "vitest";
import { SearchInput } from "./SearchInput.tsx";

const pause = () => new Promise((resolve) => setTimeout(resolve, 350));

function Page() {
  const [words, setWords] = useState("");
  return (
    <>
      <SearchInput label="Tìm" value={words} onChange={setWords} />
      <b>{words}</b>
      <button type="button" onClick={() => setWords("")}>
        clear
      </button>
    </>
  );
}

const field = () => screen.getByRole<HTMLInputElement>("searchbox");

it("asks once the reader pauses, and a pause between two words loses nothing", async () => {
  render(<Page />);
  await userEvent.type(field(), "ba ");
  await pause();
  expect(document.querySelector("b")?.textContent).toBe("ba");
  await userEvent.type(field(), "dinh");
  await pause();
  expect(field().value).toBe("ba dinh");
  expect(document.querySelector("b")?.textContent).toBe("ba dinh");
});

it("a filter that is cleared elsewhere empties the field", async () => {
  render(<Page />);
  await userEvent.type(field(), "ba");
  await pause();
  await userEvent.click(screen.getByRole("button", { name: "clear" }));
  expect(field().value).toBe("");
});
