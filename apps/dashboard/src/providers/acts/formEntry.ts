import { ask } from "../ask.ts";
import { graphql, type VariablesOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { filledFormFields } from "../queries/filledForm.ts";
import { refusalFields } from "./refusal.ts";

const saveFormItemMutation = graphql(
  `mutation SaveFormItem($classificationId: ID!, $year: Int!, $formId: FormId!, $itemId: String!, $version: Int!, $value: FormValue) {
    answer: saveFormItem(classificationId: $classificationId, year: $year, formId: $formId, itemId: $itemId, version: $version, value: $value) {
      __typename ... on FilledForm { ...FilledFormFields } ...RefusalFields
    }
  }`,
  [filledFormFields, refusalFields],
);

/** Keeps what is typed at one place of a form; answers the whole form as it stands then. */
export const saveFormItem = async (variables: VariablesOf<typeof saveFormItemMutation>) =>
  granted((await ask(saveFormItemMutation, variables)).answer);
