import "reflect-metadata";
import { Arg, Args, Ctx, ID, Int, Mutation, Query, Resolver } from "type-graphql";
import { asActor } from "../shared/acting.ts";
import { asViewer } from "../shared/authorise.ts";
import type { Context } from "../shared/context.ts";
import { OrganisationListArgs } from "../shared/organisation-list.input.ts";
import { isRefused, type Refused } from "../shared/refusal.ts";
import type { Tx } from "../shared/tx.ts";
import { draftingRoles, type Viewer } from "../shared/viewer.ts";
import { deleteDraft } from "./delete-draft.service.ts";
import { DocumentDraft, SeenDocument } from "./document.input.ts";
import { document } from "./document.service.ts";
import { DeletedResult, type Document, DocumentResult } from "./document.type.ts";
import { documentEffect } from "./document-effect.service.ts";
import { DocumentEffectResult } from "./document-effect.type.ts";
import { documents } from "./document-list.service.ts";
import { DocumentPageResult } from "./document-list.type.ts";
import { ParametersInForceResult } from "./parameter.type.ts";
import { parametersAt } from "./parameters-in-force.service.ts";
import { putInForce } from "./put-in-force.service.ts";
import { saveDraft } from "./save-draft.service.ts";
import { withdraw } from "./withdraw.service.ts";

const seenDescription = { description: "The version, as it was last seen." };

@Resolver()
export class DocumentResolver {
  @Query(() => DocumentPageResult, {
    description:
      "The documents in force on the way to an organisation and below it, with the drafts of those units where the viewer may draft; also in the two " +
      "years after the newest, where it stands as it does now.",
  })
  documents(@Args(() => OrganisationListArgs) args: OrganisationListArgs, @Ctx() context: Context) {
    return asViewer(context, (tx, viewer) => documents(tx, viewer, args));
  }

  @Query(() => DocumentResult, {
    description: "A document that binds the viewer or stands in his subtree, as it stands in the newest of its years.",
  })
  document(@Arg("id", () => ID, { description: "Of the document." }) id: string, @Ctx() context: Context) {
    return asViewer(context, (tx, viewer) => document(tx, viewer, id));
  }

  @Query(() => ParametersInForceResult, {
    description:
      "Every parameter in force for an organisation in a year held, or in one of the two after the newest, where it stands " +
      "as it does now.",
  })
  parametersInForce(
    @Arg("organisationId", () => ID, { description: "Of this organisation." }) organisationId: string,
    @Arg("year", () => Int, { description: "Rating year." }) year: number,
    @Ctx() context: Context,
  ) {
    return asViewer(context, (tx) => parametersAt(tx, organisationId, year));
  }

  @Query(() => DocumentEffectResult, {
    description:
      "What would follow if a draft took force now: parameters, deadlines, what the rules would say otherwise. Asked of a " +
      "draft as it is written, saved or not, by who may draft at its unit; else NOT_ALLOWED. Nothing is changed.",
  })
  documentEffect(
    @Arg("draft", () => DocumentDraft, { description: "As it is written." }) draft: DocumentDraft,
    @Ctx() context: Context,
  ) {
    return asViewer(context, (tx) => documentEffect(tx, { ...draft, replaces: draft.replaces ?? null }, context.now));
  }

  @Mutation(() => DocumentResult, {
    description: "Keeps a draft of a board's document. For APPRAISER, DECIDER and ADMINISTRATOR at its unit or above.",
  })
  saveDocument(
    @Arg("draft", () => DocumentDraft, { description: "All of it: what is left out is taken away." })
    draft: DocumentDraft,
    @Arg("seen", () => SeenDocument, { nullable: true, description: "The draft it rewrites; null: a new one." })
    seen: SeenDocument | null,
    @Ctx() context: Context,
  ) {
    const input = { ...draft, replaces: draft.replaces ?? null, seen: seen ?? null };
    return asBoard(context, (tx, actor) => saveDraft(tx, actor, input, context.now));
  }

  @Mutation(() => DeletedResult, { description: "Takes a draft away." })
  deleteDocumentDraft(@Arg("seen", () => SeenDocument, seenDescription) seen: SeenDocument, @Ctx() context: Context) {
    return asActor(context, draftingRoles, async (tx) => {
      const id = await deleteDraft(tx, seen);
      return isRefused(id) ? id : { id };
    });
  }

  @Mutation(() => DocumentResult, {
    description:
      "Puts a draft in force from its unit downwards, in the open years it covers and those to come: rule sets, quotas, " +
      "deadlines of what was not sent, warnings of what is not decided. What is decided keeps what it was decided under.",
  })
  putDocumentInForce(@Arg("seen", () => SeenDocument, seenDescription) seen: SeenDocument, @Ctx() context: Context) {
    return asBoard(context, (tx, actor) => putInForce(tx, actor, seen, context.now));
  }

  @Mutation(() => DocumentResult, {
    description: "Withdraws a document in force: from the oldest open year on the documents above it hold alone.",
  })
  withdrawDocument(@Arg("seen", () => SeenDocument, seenDescription) seen: SeenDocument, @Ctx() context: Context) {
    return asBoard(context, (tx, actor) => withdraw(tx, actor, seen, context.now));
  }
}

/** An act of a board on one of its documents; answers the document as it stands afterwards. */
const asBoard = (
  context: Context,
  act: (tx: Tx, actor: Viewer) => Promise<string | Refused>,
): Promise<Document | Refused> =>
  asActor(context, draftingRoles, async (tx, actor) => {
    const id = await act(tx, actor);
    return isRefused(id) ? id : document(tx, actor, id);
  });
