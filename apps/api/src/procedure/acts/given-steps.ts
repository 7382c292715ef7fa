import { Audience, Body, InputRating, QualityTier, tiersHighestFirst } from "@xep-loai/domain";
import { z } from "zod";
import { givenDay, givenLine, givenNote, givenPassage } from "../../shared/given.ts";
import { saying } from "../../shared/given-problems.ts";
import { saidTwice } from "../../shared/given-words.ts";
import { OpinionKind } from "../opinion-kind.ts";

const maybe = <T extends z.ZodType>(shape: T) => shape.nullish().transform((given) => given ?? null);

const count = z.int().min(0).max(100_000);
const people = z.int().min(1).max(100_000);
const body = maybe(z.enum(Body));
const day = maybe(givenDay);

const votesFor = ({ votes, tier }: { votes: readonly { tier: QualityTier; count: number }[]; tier: QualityTier }) =>
  votes.find((each) => each.tier === tier)?.count ?? 0;

/** A higher tier with more votes may have missed its share of them («trên 2/3»); a lower one has none to miss. */
const isOutvoted = (ballot: Parameters<typeof votesFor>[0]): boolean =>
  tiersHighestFirst
    .slice(tiersHighestFirst.indexOf(ballot.tier) + 1)
    .some((tier) => votesFor({ ...ballot, tier }) > votesFor(ballot));

const noVotes = { vi: "Mức này không có phiếu nào.", en: "Nobody voted for this tier." };
const outvoted = { vi: "Một mức thấp hơn có nhiều phiếu hơn.", en: "A lower tier has more votes." };

/** A vote as a form gives it. */
export const givenBallot = z
  .object({
    by: z.enum(Body),
    heldOn: givenDay,
    secret: z.boolean(),
    eligible: people,
    present: people,
    votes: z
      .array(z.object({ tier: z.enum(QualityTier), count }))
      .min(1)
      .refine((votes) => new Set(votes.map(({ tier }) => tier)).size === votes.length, saying(saidTwice)),
    tier: z.enum(QualityTier),
  })
  .refine((ballot) => votesFor(ballot) > 0, saying(noVotes, "tier"))
  .refine((ballot) => !isOutvoted(ballot), saying(outvoted, "tier"));
export type GivenBallot = z.infer<typeof givenBallot>;

const together = (one: unknown, other: unknown): boolean => (one === null) === (other === null);

const whoAndWhen = {
  vi: "Ghi cả đơn vị thực hiện và ngày, hoặc không ghi cả hai.",
  en: "Who and when are stated together, or neither is.",
};

/** The steps as a form gives them; who and when go together. */
export const givenSteps = z
  .object({
    levelsBy: body,
    selfRatedBy: body,
    selfRatedOn: day,
    reportedToCell: maybe(z.boolean()),
    proposedBy: body,
    proposedOn: day,
    discussedOn: day,
    announcedOn: day,
    appraisedBy: body,
    appraisedOn: day,
    decidedBy: body,
    managedBy: body,
    openTo: maybe(z.array(z.enum(Audience))),
    inputRatings: maybe(z.array(z.enum(InputRating))),
  })
  .refine((steps) => together(steps.selfRatedBy, steps.selfRatedOn), saying(whoAndWhen, "selfRatedOn"))
  .refine((steps) => together(steps.proposedBy, steps.proposedOn), saying(whoAndWhen, "proposedOn"))
  .refine((steps) => together(steps.appraisedBy, steps.appraisedOn), saying(whoAndWhen, "appraisedOn"));
export type GivenSteps = z.infer<typeof givenSteps>;

const askedOrGiven = {
  vi: "Phải ghi ngày lấy ý kiến hoặc ngày có ý kiến.",
  en: "Please state when it was asked for, or when it was given.",
};
const givenBefore = { vi: "Không được trước ngày lấy ý kiến.", en: "This must not come before it was asked for." };
const dayOfOpinion = {
  vi: "Có nội dung ý kiến thì phải có ngày cho ý kiến.",
  en: "What was said is stated with the day on which it was said.",
};

/** An opinion as a form gives it: asked for, or given. */
export const givenOpinion = z
  .object({
    kind: z.enum(OpinionKind),
    giver: givenLine,
    askedOn: day,
    givenOn: day,
    tier: maybe(z.enum(QualityTier)),
    content: maybe(givenPassage),
    attached: givenNote,
  })
  .refine(({ askedOn, givenOn }) => askedOn !== null || givenOn !== null, saying(askedOrGiven, "askedOn"))
  .refine(
    ({ askedOn, givenOn }) => askedOn === null || givenOn === null || askedOn <= givenOn,
    saying(givenBefore, "givenOn"),
  )
  .refine(
    ({ givenOn, tier, content, attached }) => givenOn !== null || (tier ?? content ?? attached) === null,
    saying(dayOfOpinion, "givenOn"),
  );

/** When a result was told; null: not yet. */
export const givenNotice = z.object({ subjectToldOn: day, managerToldOn: day });
