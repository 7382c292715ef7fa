import { correctableFigures, statedValue, type Text } from "@xep-loai/domain";
import { z } from "zod";
import { givenDayUntil, givenLine, givenPassage } from "../shared/given.ts";
import { notOnTheList, saidTwice } from "../shared/given-words.ts";

const mostQuotes = 10;
const mostFigures = 20;

/** What a board enters of a rule, as it may be stored. `today`: the day in Vietnam. */
export const givenCorrection = (ruleId: string, today: string) =>
  z.object({
    citation: givenLine,
    clause: z.array(givenPassage).min(1).max(mostQuotes),
    figures: z.array(givenFigure).max(mostFigures).superRefine(figuresOf(ruleId)),
    copy: givenLine,
    copiedOn: givenDayUntil(today),
    yearFrom: z.int().min(2000).max(2200),
  });

const givenFigure = z.object({ parameter: z.string(), value: z.unknown() });
type GivenFigure = z.infer<typeof givenFigure>;

/** Each once, of the rule, and a value of its parameter. */
const figuresOf = (ruleId: string) => (figures: readonly GivenFigure[], context: z.RefinementCtx) => {
  const stated = new Map(correctableFigures(ruleId).map((parameter) => [parameter.id, parameter]));
  for (const [at, { parameter: id, value }] of figures.entries()) {
    const parameter = stated.get(id);
    const read = parameter && statedValue(parameter, value);
    if (read === undefined) tell(context, [at, "parameter"], notOnTheList);
    else if ("problem" in read) tell(context, [at, "value"], read.problem);
    if (figures.findIndex((each) => each.parameter === id) !== at) tell(context, [at, "parameter"], saidTwice);
  }
};

const tell = (context: z.RefinementCtx, path: (string | number)[], text: Text) =>
  context.addIssue({ code: "custom", path, params: { text } });
