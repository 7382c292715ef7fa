import { ask } from "../ask.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { useAsked } from "../useAsked.ts";

export const filledFormFields = graphql(`
  fragment FilledFormFields on FilledForm {
    classificationId year formId subjectName isCivilServant obstacle
    items { id source heldAs factPath value version changedByName changedAt }
  }
`);
export type FilledForm = ResultOf<typeof filledFormFields>;
export type FilledItem = FilledForm["items"][number];
export type FormId = FilledForm["formId"];

/** Which form of which result. */
export type FormAbout = Pick<FilledForm, "classificationId" | "year" | "formId">;

const filledFormQuery = graphql(
  `query FilledForm($classificationId: ID!, $year: Int!, $formId: FormId!) {
    filledForm(classificationId: $classificationId, year: $year, formId: $formId) {
      __typename
      ... on FilledForm { ...FilledFormFields }
      ... on Refusal { code message { vi en } }
    }
  }`,
  [filledFormFields],
);

export const filledFormKey = ({ classificationId, year, formId }: FormAbout) => [
  "filledForm",
  classificationId,
  year,
  formId,
];

/** A form with what stands on it, asked of the API now. */
export const askFilledForm = async ({ classificationId, year, formId }: FormAbout): Promise<FilledForm> =>
  granted((await ask(filledFormQuery, { classificationId, year, formId })).filledForm);

/** A form with what stands on it. */
export const useFilledForm = (about: FormAbout) =>
  useAsked<FilledForm>({ key: filledFormKey(about), ask: () => askFilledForm(about) });

const subjectFormsQuery = graphql(`
  query SubjectForms($classificationId: ID!, $year: Int!) {
    subjectForms(classificationId: $classificationId, year: $year) {
      __typename
      ... on SubjectForms { forms { formId written } }
      ... on Refusal { code message { vi en } }
    }
  }
`);

/** The forms a subject is reviewed and rated on. */
export const useSubjectForms = (classificationId: string, year: number) =>
  useAsked({
    key: ["subjectForms", classificationId, year],
    ask: async () => granted((await ask(subjectFormsQuery, { classificationId, year })).subjectForms).forms,
  });
