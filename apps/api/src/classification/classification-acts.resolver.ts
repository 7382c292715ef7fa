import { dayInVietnam } from "@xep-loai/domain";
import "reflect-metadata";
import { Arg, Args, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { asActor } from "../shared/acting.ts";
import type { Context } from "../shared/context.ts";
import { adjustClassification } from "./acts/adjust.service.ts";
import { attest } from "./acts/attest.service.ts";
import { cancelClassification } from "./acts/cancel.service.ts";
import { recordDivergence } from "./acts/divergence.service.ts";
import { recordQuarterTiers } from "./acts/quarters.service.ts";
import { setCollectiveSector } from "./acts/sector.service.ts";
import { ClassificationResult } from "./classification.type.ts";
import {
  AdjustArgs,
  AttestArgs,
  CancelArgs,
  DivergenceArgs,
  QuartersArgs,
  SectorArgs,
} from "./classification-acts.input.ts";
import { RecheckResult } from "./recheck/recheck.type.ts";
import { resolveRecheck } from "./recheck/resolve.service.ts";

@Resolver()
export class ClassificationActsResolver {
  @Mutation(() => ClassificationResult, {
    description:
      "Keeps what the competent authority answered to a rule only a human can judge; a new answer takes the place of an " +
      "earlier one, which stays readable. By an APPRAISER or a DECIDER.",
  })
  attest(@Args(() => AttestArgs) args: AttestArgs, @Ctx() context: Context) {
    return asActor(context, ["DECIDER", "APPRAISER"], (tx, actor) =>
      attest(tx, actor, args, dayInVietnam(context.now)),
    );
  }

  @Mutation(() => ClassificationResult, {
    description:
      "Cancels a decided result, answers it as it stands then, and opens a new rating of the same year (`replacedById`). " +
      "What rested on it and contradicts a rule since is flagged. By a DECIDER of the deciding organisation or above.",
  })
  cancelClassification(@Args(() => CancelArgs) args: CancelArgs, @Ctx() context: Context) {
    return asActor(context, ["DECIDER"], (tx, actor) =>
      cancelClassification(tx, actor, args, dayInVietnam(context.now)),
    );
  }

  @Mutation(() => ClassificationResult, {
    description:
      "Changes the tier of a decided result by decision, once and under QĐ 366 alone (`adjustment`); also in a closed year. What " +
      "rested on it and contradicts a rule since is flagged. By a DECIDER of the deciding organisation or above.",
  })
  adjustClassification(@Args(() => AdjustArgs) { adjustment, ...asked }: AdjustArgs, @Ctx() context: Context) {
    const { now } = context;
    return asActor(context, ["DECIDER"], (tx, actor) =>
      adjustClassification({ tx, actor, now }, dayInVietnam(now), asked, adjustment),
    );
  }

  @Mutation(() => ClassificationResult, {
    description:
      "Keeps the tiers a member or a leader was voted at several places, by an APPRAISER or a DECIDER; and what the " +
      "competent authority decided between different ones, by a DECIDER.",
  })
  recordDivergence(@Args(() => DivergenceArgs) args: DivergenceArgs, @Ctx() context: Context) {
    const now = { moment: context.now.toISOString(), today: dayInVietnam(context.now) };
    return asActor(context, args.decision ? ["DECIDER"] : ["DECIDER", "APPRAISER"], (tx, actor) =>
      recordDivergence(tx, actor, args, now),
    );
  }

  @Mutation(() => ClassificationResult, {
    description:
      "Keeps what the quarters of the year came to, of a leader or a civil servant under QĐ 366; it is listed beside the year's " +
      "tier and only warns where one is missing (QD366.USE.QUARTER_TO_YEAR). By an EDITOR, an APPRAISER or a DECIDER.",
  })
  recordQuarterTiers(@Args(() => QuartersArgs) args: QuartersArgs, @Ctx() context: Context) {
    return asActor(context, ["EDITOR", "APPRAISER", "DECIDER"], (tx, actor) =>
      recordQuarterTiers(tx, actor, args, context.now.toISOString()),
    );
  }

  @Mutation(() => ClassificationResult, {
    description:
      "Says of which sector a leadership collective is; from 2025 on those of a kind and a sector are counted together (QĐ 366, Điều 11, " +
      "1.5), what is decided already stays where it was. By an APPRAISER or a DECIDER of the committee that decides, or above.",
  })
  setCollectiveSector(@Args(() => SectorArgs) args: SectorArgs, @Ctx() context: Context) {
    return asActor(context, ["APPRAISER", "DECIDER"], (tx) => setCollectiveSector(tx, args));
  }

  @Mutation(() => RecheckResult, {
    description:
      "Takes away the flag that a result, or the scope of a quota, has to be looked at again; CHANGED_MEANWHILE where it is gone. By " +
      "a DECIDER of the organisation that decided the result or owns the scope, or above.",
  })
  resolveRecheck(
    @Arg("id", () => ID, { description: "Of the flag." }) id: string,
    @Arg("note", () => String, { description: "What came of looking again." }) note: string,
    @Ctx() context: Context,
  ) {
    return asActor(context, ["DECIDER"], (tx, actor) => resolveRecheck(tx, actor, id, note));
  }
}
