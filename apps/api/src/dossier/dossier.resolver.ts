import "reflect-metadata";
import type { Role } from "@xep-loai/domain";
import { Arg, Args, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { asActor } from "../shared/acting.ts";
import { asViewer } from "../shared/authorise.ts";
import type { Context } from "../shared/context.ts";
import type { Refused } from "../shared/refusal.ts";
import { DossierActArgs, DossierArgs, DossierInput } from "./dossier.input.ts";
import { dossier } from "./dossier.service.ts";
import { type Dossier, DossierResult } from "./dossier.type.ts";
import { recordDossier } from "./record-dossier.service.ts";

/** Who records what came in at the committee above. */
const receivers: readonly Role[] = ["EDITOR", "APPRAISER", "DECIDER"];

@Resolver()
export class DossierResolver {
  @Query(() => DossierResult, { description: "The dossier of one organisation, paper by paper." })
  dossier(@Args(() => DossierArgs) { organisationId, year }: DossierArgs, @Ctx() context: Context) {
    return asViewer(context, (tx) => dossier(tx, organisationId, year));
  }

  @Mutation(() => DossierResult, {
    description: "Records what came in; NOT_ALLOWED where the role is not held above the organisation.",
  })
  recordDossier(
    @Args(() => DossierActArgs) about: DossierActArgs,
    @Arg("dossier", () => DossierInput, { description: "What came in." }) given: DossierInput,
    @Ctx() context: Context,
  ): Promise<Dossier | Refused> {
    return asActor(context, receivers, (tx, actor) => recordDossier({ tx, actor, now: context.now }, about, given));
  }
}
