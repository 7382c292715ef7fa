import type { Field, Form, FormItem } from "@xep-loai/domain";
import { type ComponentType, createContext } from "react";

export interface RoomProps {
  readonly item: FormItem;
  readonly field: Field;
  readonly form: Form;
  /** Words on both sides of the room, where it lies within them: «Năm …». */
  readonly words?: readonly [before: string, after: string];
}

/** What a sheet has at each place; null: the room the form leaves there, to be filled in by hand. */
export const FormRoom = createContext<ComponentType<RoomProps> | null>(null);
