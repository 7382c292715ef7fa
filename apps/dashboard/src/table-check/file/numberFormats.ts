import { elementsIn, type Xml } from "./xml.ts";

/** How a style shows numbers: as a percentage or not, with so many digits after the comma; null: as they are. */
export interface NumberFormat {
  readonly isPercent: boolean;
  readonly decimals: number | null;
}

export const general: NumberFormat = { isPercent: false, decimals: null };

/** ECMA-376, 18.8.30: formats every workbook knows without writing them down. */
const builtIn: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
};

/** The number format of each cell style, by its index. */
export function numberFormatsOf(part: Xml | null): readonly NumberFormat[] {
  const own = new Map(
    elementsIn(part, "numFmt").map((format) => [
      Number(format.getAttribute("numFmtId")),
      format.getAttribute("formatCode") ?? "",
    ]),
  );
  return elementsIn(elementsIn(part, "cellXfs")[0] ?? null, "xf").map((style) => {
    const id = Number(style.getAttribute("numFmtId"));
    return formatOf(own.get(id) ?? builtIn[id]);
  });
}

function formatOf(code: string | undefined): NumberFormat {
  const plain = (code ?? "").split(";")[0]?.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "") ?? "";
  if (!/[0#]/.test(plain)) return general;
  return { isPercent: plain.includes("%"), decimals: /\.([0#]+)/.exec(plain)?.[1]?.length ?? 0 };
}
