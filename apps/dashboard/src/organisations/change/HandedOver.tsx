import { useText } from "../../i18n/useText.ts";
import type { Organisation } from "../../providers/queries/organisation.ts";
import { askOrganisationChildren } from "../../providers/queries/organisationChildren.ts";
import { useReviewedSubjects } from "../../providers/queries/reviewedSubjects.ts";
import { resources } from "../../providers/resources.ts";
import { useAsked } from "../../providers/useAsked.ts";
import { OptionInput } from "../../ui/OptionInput.tsx";
import { QuietButton } from "../../ui/QuietButton.tsx";
import { Answered } from "../../view/Answered.tsx";

/** What goes over to the new unit: subordinates, of a cell its members. */
export const HandedOver = ({ organisation }: { organisation: Organisation }) =>
  organisation.kind.endsWith("_PARTY_CELL") ? (
    <Members organisation={organisation} />
  ) : (
    <Subordinates organisation={organisation} />
  );

function Subordinates({ organisation: { id, year } }: { organisation: Organisation }) {
  const text = useText();
  const question = useAsked({
    key: [resources.organisations, "children", id, year],
    ask: () => askOrganisationChildren({ parentId: id, year, subjectKind: "ORG", first: 200 }),
  });
  return (
    <Answered compact question={question}>
      {({ nodes }) => (
        <OptionInput
          kind="several"
          name="organisationIds"
          label={text("treeActs.goOver")}
          chosen={[]}
          options={nodes.map((child) => ({ value: child.id, name: child.name }))}
        />
      )}
    </Answered>
  );
}

function Members({ organisation: { id, year } }: { organisation: Organisation }) {
  const text = useText();
  const question = useReviewedSubjects({ organisationId: id, year });
  return (
    <Answered compact question={question}>
      {({ pages }) => {
        const members = pages.flatMap(({ nodes }) => nodes).filter(({ subjectKind }) => subjectKind === "MEMBER");
        return (
          <>
            <OptionInput
              kind="several"
              name="memberIds"
              at="organisationIds"
              label={text("treeActs.membersGoOver")}
              chosen={[]}
              options={members.map(({ subjectId, name }) => ({ value: subjectId, name }))}
            />
            {question.hasNextPage && (
              <QuietButton onClick={() => void question.fetchNextPage()}>{text("treeActs.moreMembers")}</QuietButton>
            )}
          </>
        );
      }}
    </Answered>
  );
}
