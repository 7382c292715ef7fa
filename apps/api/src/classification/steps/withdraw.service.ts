import type { ClassificationState, Text } from "@xep-loai/domain";
import type { Acting } from "../../shared/acting.ts";
import { type Refused, refuseInput } from "../../shared/refusal.ts";
import { rows, type Tx } from "../../shared/tx.ts";
import type { Standing } from "./standing.service.ts";
import type { StepItem } from "./step-item.ts";
import type { OfYear, Taken } from "./steps.service.ts";
import { type Step, saidOf, takeStep } from "./taking-step.service.ts";

const withdrawing: Step = {
  from: ["PROPOSED", "APPRAISED"],
  of: "ENTERED_AT",
  set: `state = case when c.self_tier is null then 'DRAFT' else 'SELF_RATED' end, proposed_tier = null, appraised_tier = null`,
  otherState: {
    vi: "Chỉ rút được đề nghị chưa quyết định.",
    en: "A proposal is withdrawn while it is not decided.",
  },
};

/** Takes proposals back to change what they rest on: before they are sent, or once they were returned or opened again, with their appraisal. */
export const withdraw = ({ tx }: Acting, { year, items }: OfYear<StepItem>): Taken =>
  takeStep(tx, year, items, withdrawing, {
    before: (standing) => heldAbove(tx, year, standing),
  });

/** Held by the level above: sent to it, or appraised there and not given back. */
async function heldAbove(tx: Tx, year: number, standing: readonly Standing[]): Promise<Refused | null> {
  const places = [...new Set(standing.map(({ organisationId }) => organisationId))];
  const placeOf = new Map((await rows<Place>(tx, placesSql, [year, places])).map((place) => [place.id, place]));
  const problems = standing.flatMap(({ name, state, organisationId }, at) => {
    const why = whyHeld(state, placeOf.get(organisationId));
    return why === null ? [] : [{ path: `items[${at}].id`, message: saidOf(name, why) }];
  });
  return problems.length === 0 ? null : refuseInput(problems);
}

interface Place {
  readonly id: number;
  readonly isSent: boolean;
  readonly isGivenBack: boolean;
}

const placesSql = `
  select id, is_sent_above($1, id, act_scopes()) as "isSent", is_given_back($1, id) as "isGivenBack" from unnest($2::int[]) id`;

function whyHeld(state: ClassificationState, place: Place | undefined): Text | null {
  if (place?.isSent) return isSent;
  return state === "APPRAISED" && !place?.isGivenBack ? isAppraised : null;
}

const isSent: Text = {
  vi: "Kết quả đã nộp lên cấp trên. Muốn sửa, đề nghị cấp trên trả lại.",
  en: "The results were sent to the superior. To change them, ask it to return them.",
};

const isAppraised: Text = {
  vi: "Kết quả đã được thẩm định. Muốn sửa, đề nghị cấp trên trả lại.",
  en: "The result was appraised. To change it, ask the superior to return it.",
};
