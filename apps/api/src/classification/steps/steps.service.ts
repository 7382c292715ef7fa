import { dayInVietnam, returnReasons, type Text } from "@xep-loai/domain";
import { z } from "zod";
import type { Acting } from "../../shared/acting.ts";
import { accepted, givenDayUntil, givenText } from "../../shared/given.ts";
import { isRefused, type Problem, type Refused, refuseInput } from "../../shared/refusal.ts";
import { untimely } from "../../shared/untimely.ts";
import { barredTiers, givenTiers } from "./against-tiers.service.ts";
import { notReceived } from "./not-received.service.ts";
import type { Standing } from "./standing.service.ts";
import type { SelfRatedItem, StepItem, TierItem } from "./step-item.ts";
import { type Judges, type Step, saidOf, type TakenStep, takeStep } from "./taking-step.service.ts";

/** Some results of a year. */
export interface OfYear<Item extends StepItem> {
  readonly year: number;
  readonly items: readonly Item[];
}

/** What a step of some results answers. */
export type Taken = Promise<readonly TakenStep[] | Refused>;

const alreadySent: Text = {
  vi: "Đã đề nghị hoặc đã quyết định. Muốn sửa, rút đề nghị khi chưa nộp, hoặc đề nghị cấp trên trả lại để bổ sung.",
  en: "It was proposed or decided. To change it, withdraw the proposal while it is not sent, or ask the level above to return it.",
};

const selfRating: Step = {
  from: ["DRAFT", "SELF_RATED"],
  of: "ENTERED_AT",
  set: `self_tier = i.tier, not_rated_reason = i."notRatedReason", rated_on = i."on",
    state = case when i.tier is null then 'DRAFT' else 'SELF_RATED' end`,
  otherState: alreadySent,
};

/** Step 1: what a subject rates itself, on the day of the rating meeting; or why it gets no tier. */
export async function selfRate({ tx, now }: Acting, asked: OfYear<SelfRatedItem>, ratedOn: string): Taken {
  const day = accepted(dayOf("ratedOn", now), { ratedOn });
  if (isRefused(day)) return day;
  const problems = [...untimely(day, asked.year, dayInVietnam(now)), ...asked.items.flatMap(selfProblem)];
  if (problems.length > 0) return refuseInput(problems);
  return takeStep(tx, asked.year, withAll(asked.items, { on: day.ratedOn }), selfRating, {
    before: (standing) => strangeReasons(standing, asked.items),
  });
}

/** Each kind of subject has reasons of its own for going without a tier (`QD366.ELIG.MEMBER.SCOPE`, `HD21.ELIG.*`). */
function strangeReasons(standing: readonly Standing[], items: readonly SelfRatedItem[]): Refused | null {
  const problems = standing.flatMap(({ name, subjectKind }, at) => {
    const reason = items[at]?.notRatedReason ?? null;
    const isStrange = reason !== null && !returnReasons[subjectKind].includes(reason);
    return isStrange ? [{ path: `items[${at}].notRatedReason`, message: saidOf(name, reasonOfOthers) }] : [];
  });
  return problems.length === 0 ? null : refuseInput(problems);
}

const reasonOfOthers: Text = {
  vi: "Đối tượng này không có lý do không xếp loại ấy.",
  en: "This reason for having no tier is none of this subject's.",
};

/** Either a tier or a reason for having none. */
const selfProblem = ({ tier, notRatedReason }: SelfRatedItem, at: number): Problem[] =>
  (tier === null) === (notRatedReason === null) ? [{ path: `items[${at}].tier`, message: oneOfBoth }] : [];

/** Said where a subject is given both, or neither. */
export const oneOfBoth: Text = {
  vi: "Chọn một mức xếp loại, hoặc lý do không xếp loại.",
  en: "Please choose a tier, or the reason for having none.",
};

const proposing: Step = {
  from: ["SELF_RATED", "VOTED"],
  of: "ENTERED_AT",
  set: "proposed_tier = i.tier, state = 'PROPOSED', returned_on = null, return_reason = null",
  otherState: { vi: "Chỉ đề nghị sau khi đã tự xếp loại.", en: "It is proposed after it rated itself." },
};

/** Step 2: the tier the committee proposes. From here on those who entered it change nothing until it is withdrawn or returned. */
export const propose = (acting: Acting, asked: OfYear<TierItem>): Taken => giveTiers(acting, asked, proposing);

const appraising: Step = {
  from: ["PROPOSED", "APPRAISED"],
  of: "DECIDED_BY",
  set: "appraised_tier = i.tier, state = 'APPRAISED'",
  otherState: { vi: "Chỉ thẩm định kết quả đã được đề nghị.", en: "What was proposed is appraised." },
};

/** Step 3: what the advisory bodies of the deciding committee find, of what was received. */
export const appraise = (acting: Acting, asked: OfYear<TierItem>): Taken =>
  giveTiers(acting, asked, appraising, { before: (standing) => notReceived(acting.tx, asked.year, standing) });

/** Refused with the findings where a rule known to be broken closes one of the tiers: who gives it is told at once. */
const giveTiers = ({ tx }: Acting, { year, items }: OfYear<TierItem>, step: Step, judges: Judges = {}): Taken =>
  takeStep(tx, year, items, step, {
    ...judges,
    after: async (standing, verdicts) => barredTiers(givenTiers(items, standing), verdicts),
  });

const returning: Step = {
  from: ["PROPOSED", "APPRAISED"],
  of: "DECIDED_BY",
  set: `state = case when c.self_tier is null then 'DRAFT' else 'SELF_RATED' end, proposed_tier = null, appraised_tier = null,
    returned_on = i."on", return_reason = i.reason`,
  otherState: {
    vi: "Chỉ trả lại kết quả đã được đề nghị và chưa quyết định.",
    en: "What was proposed and is not decided yet is returned.",
  },
};

/** «Trả lại để bổ sung»: those who entered it may change it again; why is kept until it is proposed anew. */
export async function returnResults({ tx, now }: Acting, { year, items }: OfYear<StepItem>, reason: string): Taken {
  const given = accepted(z.object({ reason: givenText(2_000) }), { reason });
  if (isRefused(given)) return given;
  return takeStep(tx, year, withAll(items, { ...given, on: dayInVietnam(now) }), returning);
}

const dayOf = <Name extends string>(name: Name, now: Date) =>
  z.object({ [name]: givenDayUntil(dayInVietnam(now)) } as Record<Name, ReturnType<typeof givenDayUntil>>);

const withAll = <Item extends StepItem, All extends object>(items: readonly Item[], all: All): (Item & All)[] =>
  items.map((item) => ({ ...item, ...all }));
