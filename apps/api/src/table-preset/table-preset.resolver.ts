import "reflect-metadata";
import { Role } from "@xep-loai/domain";
import { Arg, Args, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { asActor } from "../shared/acting.ts";
import { asViewer } from "../shared/authorise.ts";
import type { Context } from "../shared/context.ts";
import type { Refused } from "../shared/refusal.ts";
import { deletePreset, renamePreset, savePreset } from "./preset-acts.service.ts";
import { TablePresetInput, TablePresetNameInput, TablePresetSeenArgs, TablePresetsArgs } from "./table-preset.input.ts";
import { type TablePreset, TablePresetResult, TablePresetsResult } from "./table-preset.type.ts";
import { tablePresets } from "./table-presets.service.ts";

/** A preset changes no figure: whoever looks at tables saves them. */
const everyRole = Object.values(Role);

@Resolver()
export class TablePresetResolver {
  @Query(() => TablePresetsResult, {
    description:
      "Tables with their filters under a name: the viewer's own, and those shared at the unit, above it, or at a unit of the viewer's.",
  })
  tablePresets(@Args(() => TablePresetsArgs) args: TablePresetsArgs, @Ctx() context: Context) {
    return asViewer(context, (tx, viewer) => tablePresets(tx, viewer, args));
  }

  @Mutation(() => TablePresetResult, { description: "Saves a table as it is looked at." })
  saveTablePreset(
    @Args(() => TablePresetsArgs) at: TablePresetsArgs,
    @Arg("preset", () => TablePresetInput, { description: "The table, and what it is called." })
    preset: TablePresetInput,
    @Ctx() context: Context,
  ): Promise<TablePreset | Refused> {
    return asActor(context, everyRole, (tx, actor) => savePreset({ tx, actor, now: context.now }, at, preset));
  }

  @Mutation(() => TablePresetResult, { description: "Renames a preset, shares it or keeps it to its owner." })
  renameTablePreset(
    @Args(() => TablePresetSeenArgs) seen: TablePresetSeenArgs,
    @Arg("given", () => TablePresetNameInput, { description: "What it is called from now on." })
    given: TablePresetNameInput,
    @Ctx() context: Context,
  ): Promise<TablePreset | Refused> {
    return asActor(context, everyRole, (tx, actor) => renamePreset({ tx, actor, now: context.now }, seen, given));
  }

  @Mutation(() => TablePresetResult, { description: "Deletes a preset of one's own; answers it as it was." })
  deleteTablePreset(
    @Args(() => TablePresetSeenArgs) seen: TablePresetSeenArgs,
    @Ctx() context: Context,
  ): Promise<TablePreset | Refused> {
    return asActor(context, everyRole, (tx, actor) => deletePreset({ tx, actor, now: context.now }, seen));
  }
}
