import { type CopiedFigure, parameters2025 } from "@xep-loai/domain";
import type { Parameter, ShownValue } from "./parameter.type.ts";
import { shown, shownParameter } from "./shown-parameter.ts";

/** Figures of a copy as a reader meets them; a day stands with its year. */
export const copiedFigures = (
  figures: readonly CopiedFigure[],
  year: number,
): { parameter: Parameter; stated: ShownValue }[] =>
  figures.flatMap(({ parameter: id, value }) => {
    const parameter = parameters2025.find((each) => each.id === id);
    if (parameter === undefined) return [];
    return [{ parameter: shownParameter(parameter, false), stated: shown(parameter, value, year) }];
  });
