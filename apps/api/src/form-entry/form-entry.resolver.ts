import "reflect-metadata";
import { Args, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { noteSeen } from "../audit/note-seen.service.ts";
import { enterers } from "../classification/entry/fact-entry.service.ts";
import { asActor } from "../shared/acting.ts";
import { asViewer } from "../shared/authorise.ts";
import type { Context } from "../shared/context.ts";
import { isRefused } from "../shared/refusal.ts";
import { filledForm } from "./filled-form.service.ts";
import {
  FilledFormArgs,
  FilledFormResult,
  FormAboutArgs,
  SaveFormItemArgs,
  SubjectFormsResult,
} from "./form-entry.type.ts";
import { saveFormItem } from "./save-form-item.service.ts";
import { subjectForms } from "./subject-forms.service.ts";

@Resolver()
export class FormEntryResolver {
  @Query(() => SubjectFormsResult, {
    description: "Which forms a subject is reviewed and rated on: Mẫu 01, Mẫu 02, 2A to 2C, the score sheet of 2016.",
  })
  subjectForms(@Args(() => FormAboutArgs) about: FormAboutArgs, @Ctx() context: Context) {
    return asViewer(context, (tx) => subjectForms(tx, about));
  }

  @Query(() => FilledFormResult, {
    description:
      "A form of a subject with what is written on it and what is known of it from elsewhere; who opens that of a person is kept.",
  })
  async filledForm(@Args(() => FilledFormArgs) about: FilledFormArgs, @Ctx() context: Context) {
    const found = await asViewer(context, (tx, viewer) => filledForm(tx, viewer, about));
    const { viewer, transaction } = context;
    const seen = { year: about.year, id: about.classificationId };
    if (viewer !== null && !isRefused(found)) await transaction.act(viewer, [], (tx) => noteSeen(tx, seen));
    return found;
  }

  @Mutation(() => FilledFormResult, {
    description:
      "Keeps what is typed at one place of a form; BAD_INPUT tells what is wrong. By an EDITOR, APPRAISER or DECIDER of the organisation " +
      "or above, until the result is proposed.",
  })
  saveFormItem(@Args(() => SaveFormItemArgs) typed: SaveFormItemArgs, @Ctx() context: Context) {
    return asActor(context, enterers, (tx, actor) => saveFormItem({ tx, actor, now: context.now }, typed));
  }
}
