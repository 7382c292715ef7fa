import { screen } from "@testing-library/react";
import type { ReactElement } from "react";
import { expect, it } from "vitest";
import type { Locale } from "../i18n/useText.ts";
import { renderIn } from "../testing/inLanguage.tsx";
import { TierChip } from "./TierChip.tsx";
import { TierNamesOf } from "./TierNamesOf.tsx";
import { TierNamingContext, useTopNames } from "./tierNames.ts";

const regimeOf = (year: number) => (year === 2016 ? "POINTS_2016" : "TIERS_2019");

/** A page about organisations in 2016. */
const renderOf2016 = (element: ReactElement, locale: Locale = "vi") =>
  renderIn(
    locale,
    <TierNamingContext value={{ subjectKind: "ORG", year: 2016, regimeOf }}>{element}</TierNamingContext>,
  );

it("organisations of 2016 are called by the names of their time, in full and in short", () => {
  renderOf2016(<TierChip tier="EXCELLENT" />);
  renderOf2016(<TierChip tier="NOT_COMPLETED" short />);
  expect(screen.getByText("Trong sạch, vững mạnh")).toBeTruthy();
  expect(screen.getByText("YK")).toBeTruthy();
});

it("on the same page members keep theirs, and so do organisations of another year", () => {
  renderOf2016(
    <>
      <TierNamesOf subjectKind="MEMBER">
        <TierChip tier="EXCELLENT" />
      </TierNamesOf>
      <TierNamesOf year={2020}>
        <TierChip tier="NOT_COMPLETED" />
      </TierNamesOf>
    </>,
  );
  expect(screen.getByText("Hoàn thành xuất sắc nhiệm vụ")).toBeTruthy();
  expect(screen.getByText("Không hoàn thành nhiệm vụ")).toBeTruthy();
});

it.each([
  ["vi", "trong sạch, vững mạnh, Trong sạch, vững mạnh"],
  ["en", "Clean and strong, Clean and strong"],
] as const)("within a sentence, in %s", (locale, said) => {
  renderOf2016(<Sentence />, locale);
  expect(screen.getByText(said)).toBeTruthy();
});

function Sentence() {
  const { top, topTier } = useTopNames();
  return <p>{`${top}, ${topTier}`}</p>;
}
