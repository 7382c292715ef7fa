import { useText } from "../i18n/useText.ts";
import { ErrorState } from "../ui/ErrorState.tsx";
import { BackToRoot } from "../view/BackToRoot.tsx";

/** The address names a result that is not there, or not in the viewer's scope. */
export function NoSuchResult() {
  const text = useText();
  return (
    <ErrorState
      title={text("classifications.why.notFound.title")}
      advice={text("classifications.why.notFound.advice")}
      act={<BackToRoot />}
    />
  );
}
