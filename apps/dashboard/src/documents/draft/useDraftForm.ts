import { useEffect, useState } from "react";
import type { Document } from "../../providers/queries/document.ts";
import type { FormValues } from "../../view/formValues.ts";
import { type DraftForm, draftFormFrom, draftFormOf, newValue } from "./draftForm.ts";
import { useLeftFields, useSaidProblems } from "./fieldProblems.ts";
import { type Parameters, problemsIn } from "./problems.ts";
import { refusedFields } from "./refusedFields.ts";
import { useAutosave } from "./useAutosave.ts";
import { useKeptHere } from "./useKeptHere.ts";

/** A draft while it is written: what the fields say, what is wrong, and how far it is kept. */
export function useDraftForm(document: Document, parameters: Parameters) {
  const [keptHere, keep] = useKeptHere(document.id);
  const [start] = useState(() => (keptHere?.version === document.version ? keptHere.form : draftFormOf(document)));
  const [form, setForm] = useState(start);
  const autosave = useAutosave(document, form, parameters);
  const { left, leave } = useLeftFields(start);
  const say = useSaidProblems();
  const { isAllKept, kept, act, asked } = autosave;

  useEffect(() => {
    keep(isAllKept ? null : { form, version: kept.version });
  }, [form, isAllKept, kept.version, keep]);

  const missing = problemsIn(form, parameters).filter(({ field }) => left.has(field));
  return {
    start,
    form,
    autosave,
    leave,
    problems: say([...refusedFields(act.problem, asked?.draft.overrides ?? []), ...missing]),
    take: (given: FormValues) => setForm(draftFormFrom(given, parametersIn(form))),
    add: (parameter: string) => setForm({ ...form, values: [...form.values, newValue(parameter)] }),
    remove: (parameter: string) =>
      setForm({ ...form, values: form.values.filter((value) => value.parameter !== parameter) }),
    forget: () => keep(null),
  };
}

const parametersIn = ({ values }: DraftForm): readonly string[] => values.map(({ parameter }) => parameter);
