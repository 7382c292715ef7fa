import SoundIcon from "@mui/icons-material/CheckOutlined";
import OffIcon from "@mui/icons-material/ReportOutlined";
import { returnGaps } from "@xep-loai/domain";
import { useEffect, useRef, useState } from "react";
import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import { Mark } from "../ui/Mark.tsx";
import { formValues } from "../view/formValues.ts";
import { type GivenInForm, givenIn } from "./givenIn.ts";
import styles from "./Returns.module.css";

/** What is missing of the total and of the rated, while it is typed. */
export function LiveSums() {
  const place = useRef<HTMLDivElement>(null);
  const given = useGiven(place);
  return (
    <div ref={place} className={styles.sums} role="status">
      {given && isBegun(given) && <Sums given={given} />}
    </div>
  );
}

/** What stands in the form around, at every keystroke. */
function useGiven(place: { readonly current: HTMLElement | null }): GivenInForm | null {
  const [given, setGiven] = useState<GivenInForm | null>(null);
  useEffect(() => {
    const form = place.current?.closest("form");
    if (!form) return;
    const read = () => setGiven(givenIn(formValues(form)));
    read();
    form.addEventListener("input", read);
    return () => form.removeEventListener("input", read);
  }, [place]);
  return given;
}

/** Nothing adds up, or fails to, before a figure is typed. */
const isBegun = ({ fields }: GivenInForm): boolean => Object.values(fields).some((figure) => figure !== 0);

function Sums({ given: { figures, goodIncludesExcellent } }: { given: GivenInForm }) {
  const gaps = returnGaps({ figures, goodIncludesExcellent: goodIncludesExcellent ?? false });
  return (["TOTAL", "RATED"] as const).map((sum) => <Sum key={sum} sum={sum} gap={gaps[sum]} />);
}

function Sum({ sum, gap }: { sum: "TOTAL" | "RATED"; gap: number }) {
  const text = useText();
  const { count } = useFigures();
  const how = gap === 0 ? "holds" : gap > 0 ? "missing" : "tooMany";
  return (
    <Mark tone={gap === 0 ? "quiet" : "amber"} icon={gap === 0 ? SoundIcon : OffIcon}>
      {text(`returns.sums.${sum}.${how}`, { count: count(Math.abs(gap)) })}
    </Mark>
  );
}
