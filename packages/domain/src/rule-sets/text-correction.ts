import type { IsoDate } from "../rule/date.ts";
import type { ParameterValue } from "./parameter.ts";

/** A figure as the copy of a board has it. */
export interface CopiedFigure {
  /** Id of the parameter. */
  readonly parameter: string;
  readonly value: ParameterValue;
}

/** Whose copy words were entered from, and who entered them. */
export interface CopySource {
  /** Whose copy, e.g. «Đảng ủy phường Quy Nhơn (bản sao số 12)». */
  readonly copy: string;
  readonly enteredBy: string;
  readonly enteredOn: IsoDate;
}

/**
 * What a board read in its own copy of a rule of the Centre, where the product had it from a reprint or not at all. Not a rule
 * of the board: it changes no law, so it may state what no lower document may (`Parameter.correct`).
 */
export interface TextCorrection extends CopySource {
  /** Segment in the key of a rule set, e.g. «c12». */
  readonly id: string;
  readonly ruleId: string;
  /** Place in the copy. */
  readonly citation: string;
  /** Word for word, one entry per quoted place. */
  readonly clause: readonly string[];
  readonly figures: readonly CopiedFigure[];
}

/** Tells a correction from the documents it stands among. */
export const isCorrection = (layer: object): layer is TextCorrection => "ruleId" in layer;

/** The segment of the correction of that number. */
export const correctionId = (id: number): string => `c${id}`;

/** Whether a segment of a key is a correction's. */
export const isCorrectionId = (segment: string): boolean => /^c\d+$/.test(segment);
