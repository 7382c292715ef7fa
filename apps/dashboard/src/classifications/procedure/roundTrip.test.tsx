import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { Opinion, Procedure } from "../../providers/queries/procedure.ts";
import { renderPage } from "../../testing/renderPage.tsx";
import { viewer } from "../../testing/samplePage.ts";
import { sent } from "../../testing/sent.ts";
import { aClassification } from "../sampleClassification.ts";
import { ProcedurePanel } from "./ProcedurePanel.tsx";
import { aProcedure } from "./sampleProcedure.ts";

const district = { id: "99", name: "x", kind: "DISTRICT_PARTY_ORGANIZATION", level: "DISTRICT" };
const decider = { ...viewer, grants: [{ role: "DECIDER", organisation: district }] };

const everything: Procedure["record"] = {
  levelsBy: "GRASSROOTS_PARTY_COMMITTEE",
  selfRatedBy: "SUBJECT",
  selfRatedOn: "2020-12-01",
  reportedToCell: true,
  proposedBy: "CELL_COMMITTEE",
  proposedOn: "2020-12-02",
  discussedOn: "2020-12-03",
  announcedOn: "2020-12-04",
  appraisedBy: "GRASSROOTS_STANDING_COMMITTEE",
  appraisedOn: "2020-12-05",
  decidedBy: "GRASSROOTS_PARTY_COMMITTEE",
  managedBy: "DISTRICT_STANDING_COMMITTEE",
  openTo: ["SUBJECT", "SUPERIORS"],
  inputRatings: ["TRADE_UNION"],
};

interface Given {
  readonly procedure: Parameters<typeof aProcedure>[0];
  readonly classification?: Parameters<typeof aClassification>[0];
}

/** Opens a form and saves it with nothing changed. */
async function savedUnchanged({ procedure, classification = {} }: Given, button: string, act: string) {
  const recorded = aProcedure(procedure);
  const acts = {
    recordBallot: recorded,
    recordProcedureSteps: recorded,
    recordOpinion: recorded,
    recordNotice: recorded,
  };
  renderPage({
    at: "/xep-loai/1?don-vi=100&nam=2020&doi-tuong=ORG",
    element: <ProcedurePanel classification={aClassification({ state: "VOTED", ...classification })} />,
    answers: { viewer: decider, procedure: recorded, ...acts },
  });
  await userEvent.click(await screen.findByRole("button", { name: button }));
  const dialog = within(await screen.findByRole("dialog", { name: act }));
  await userEvent.click(dialog.getByRole("button", { name: act }));
}

describe("a form saved unchanged sends what is recorded:", () => {
  const steps = "Ghi các bước";

  it.each([
    ["MEMBER", true],
    ["MEMBER", false],
    ["MEMBER", null],
    ["LEADER", true],
    ["ORG", true],
  ] as const)("the steps of %s, reported to the cell: %s", async (subjectKind, reportedToCell) => {
    const record = { ...everything, reportedToCell };
    await savedUnchanged({ procedure: { record }, classification: { subjectKind } }, steps, steps);
    await waitFor(() =>
      expect(sent("RecordProcedureSteps")).toEqual({ id: "1", year: 2020, version: 1, steps: record }),
    );
  });

  it("the steps under the points of 2016", async () => {
    const ruleSet = { id: "KH57", title: { vi: "Kế hoạch 57", en: "Plan 57" } };
    await savedUnchanged({ procedure: { record: everything }, classification: { ruleSet } }, steps, steps);
    await waitFor(() => expect(sent("RecordProcedureSteps")).toMatchObject({ steps: everything }));
  });

  it.each([true, false])("the vote, secret: %s", async (secret) => {
    const votes = [
      { tier: "EXCELLENT", count: 1 },
      { tier: "GOOD", count: 9 },
      { tier: "COMPLETED", count: 1 },
      { tier: "NOT_COMPLETED", count: 0 },
    ] as const;
    const ballot = { ...(aProcedure().ballot as NonNullable<Procedure["ballot"]>), secret, votes: [...votes] };
    const act = "Ghi kết quả biểu quyết";
    await savedUnchanged({ procedure: { ballot }, classification: { subjectKind: "ORG" } }, act, act);
    await waitFor(() => expect(sent("RecordBallot")).toMatchObject({ ballot: { ...ballot, tier: "GOOD" } }));
  });

  const given: Opinion = {
    id: "3",
    kind: "FORMER_CELL",
    giver: "Chi bộ 9",
    askedOn: "2020-12-01",
    givenOn: "2020-12-05",
    tier: "GOOD",
    content: "Nhất trí",
    attached: "Công văn 12",
    changedByName: null,
  };

  it.each([
    ["given", "Sửa ý kiến: Chi bộ 9", given],
    ["asked for", "Ghi ý kiến: Chi bộ 9", { ...given, givenOn: null, tier: null, content: null, attached: null }],
  ])("an opinion %s", async (_, button, opinion) => {
    await savedUnchanged({ procedure: { opinions: [opinion] } }, button, "Ghi ý kiến");
    const { id: _id, changedByName: _name, ...fields } = opinion;
    await waitFor(() => expect(sent("RecordOpinion")).toMatchObject({ opinion: fields }));
  });

  it("the notice", async () => {
    const notice = { subjectToldOn: "2020-12-21", managerToldOn: "2020-12-22" };
    const classification = { state: "DECIDED", decisionDate: "2020-12-20" } as const;
    await savedUnchanged({ procedure: notice, classification }, "Ghi thông báo", "Ghi thông báo");
    await waitFor(() => expect(sent("RecordNotice")).toMatchObject({ notice }));
  });
});
