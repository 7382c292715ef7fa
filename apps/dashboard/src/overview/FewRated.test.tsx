import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderIn } from "../testing/inLanguage.tsx";
import { someFigures } from "../testing/someFigures.ts";
import { FewRated } from "./FewRated.tsx";

it("a year that rests on a part of the unit says on how many, beside the fullest year", () => {
  const years = [
    { year: 2016, figures: someFigures({ GOOD: 62 }) },
    { year: 2018, figures: someFigures({ GOOD: 6000 }) },
    { year: 2019, figures: someFigures({ GOOD: 6200 }) },
  ];
  renderIn("vi", <FewRated years={years} />);
  const said = screen.getAllByText(/chỉ có số liệu của một phần đơn vị/);
  expect(said).toHaveLength(1);
  expect(said[0]?.textContent).toMatch(/^Năm 2016 .* 62 đã xếp loại, .* có 6\.200 đối tượng/);
});
