import { organisationKindLabels } from "@xep-loai/domain";
import { beforeAll, describe, expect, it } from "vitest";
import { evaluateClassifications } from "../../../classification/evaluation.service.ts";
import { copyQuotaParameters } from "../../../cycle/quota-parameters.service.ts";
import { layRuleSets } from "../../../document/lay-rule-sets.service.ts";
import { loadTree } from "../../../sample/load-tree.ts";
import { acts } from "../../../sample/tree/acts.ts";
import { reform } from "../../../sample/tree/reform/reform.ts";
import type { TreeAct } from "../../../sample/tree/tree-act.ts";
import { treeOn } from "../../../sample/tree/tree-on.ts";
import { buildApiSchema } from "../../../schema.ts";
import { place } from "../../../testing/a-document.ts";
import { fullAct, fullAsk } from "../../../testing/full-query.ts";
import { testApi } from "../../../testing/test-api.ts";
import { differencesIn } from "../../../testing/verified.ts";

const api = await testApi({ now: "2025-10-01T08:00:00+07:00" });
const schema = buildApiSchema();

const heading = "Việc;Tổ chức;Về cấp trên, vào tổ chức;Tên mới;Loại hình;Từ ngày;Số quyết định";

/** An act of the sample as a board writes it into the file. */
function line(act: TreeAct): string {
  const end = [act.on.split("-").toReversed().join("/"), act.decision];
  switch (act.act) {
    case "FOUND":
      return ["Thành lập", "", act.under, act.name, organisationKindLabels[act.kind].vi, ...end].join(";");
    case "RENAME":
      return ["Đổi tên", act.path, "", act.name, "", ...end].join(";");
    case "MOVE":
      return ["Chuyển", act.path, act.under, "", "", ...end].join(";");
    case "MERGE":
      return ["Sáp nhập", act.path, act.into, "", "", ...end].join(";");
    default:
      return ["Giải thể", act.path, "", "", "", ...end].join(";");
  }
}

const reformFile = [heading, ...reform.map(line)].join("\n");

/** The sample's tree before the reform: every organisation rated in 2019, which is closed; 2025 under QĐ 366 is open. */
beforeAll(async () => {
  const owner = api.orm.em.fork();
  await owner.transactional((tx) =>
    loadTree(
      tx,
      acts.filter((act) => !reform.includes(act)),
    ),
  );
  await copyQuotaParameters(api.orm.em.fork());
  await api.pool.query(`insert into cycle (year, closes_on, regime) values
    (2019, '2019-12-31', 'TIERS_2019'), (2025, '2025-12-31', 'POINTS_2025')`);
  await api.orm.em.fork().transactional(async (tx) => {
    await place(tx, { document: "HD21", at: 1, to: 2024 });
    await place(tx, { document: "QD366", at: 1, from: 2025 });
    for (const year of [2019, 2025]) await layRuleSets(tx, year, 1);
  });
  await api.pool.query(`insert into classification (year, subject_kind, organisation_id, subject_name, subject_group, state,
      decided_tier, decision_number, decision_date, not_rated_reason, rule_set_id)
    select 2019, 'ORG', organisation_id, name, level, 'DECIDED', (array['EXCELLENT', 'GOOD', 'COMPLETED'])[1 + organisation_id % 3],
      '1-QĐ', '2019-12-20', null, 'HD21' from organisation_year where year = 2019`);
  await api.orm.em.fork().transactional((tx) => evaluateClassifications(tx, 2019, { organisationId: 1 }));
  await api.pool.query("update cycle set state = 'CLOSED' where year = 2019");
});
async function ask(name: "treeFilePreview" | "carryOutTreeFile", file: string) {
  const { query, variables } = (name === "treeFilePreview" ? fullAsk : fullAct)(schema, name, { file });
  const { data, errors } = await (await api.viewerOf([1], "ADMINISTRATOR")).ask(query, variables);
  expect(errors).toBeUndefined();
  return data[name];
}

const everythingOf2019 = async () =>
  Promise.all(
    ["organisation_year", "tier_counter", "quota_use", "classification"].map(
      async (table) =>
        (await api.pool.query(`select to_jsonb(t) as row from ${table} t where year = 2019 order by to_jsonb(t)::text`))
          .rows,
    ),
  );

const treeOf2025 = async () => {
  const { rows } = await api.pool.query(`select o.name, o.kind, p.name as under from organisation_year o
    left join organisation_year p on p.year = o.year and p.organisation_id = o.parent_id where o.year = 2025`);
  return rows.map(({ name, kind, under }) => [name, kind, under].join(" · ")).toSorted();
};

describe("a file with errors", () => {
  it("is told line by line, and nothing of it is kept", async () => {
    const before = await treeOf2025();
    const file = [
      heading,
      "Đổi tên;Tỉnh ủy Bình Định;;Tỉnh ủy Gia Lai;;1/7/2025;1-QĐ",
      "Nâng cấp;Tỉnh ủy Bình Định;;;;1/7/2025;1-QĐ",
      "Giải thể;Huyện ủy Vân Canh;;;;1/7/2025;9-QĐ",
      "Chuyển;Huyện ủy Không Có;Tỉnh ủy Gia Lai;;;1/7/2025;1-QĐ",
      "Thành lập;;Tỉnh ủy Gia Lai;Đảng ủy xã X;Xã;1/7/2025;1-QĐ",
      "Đổi tên;Tỉnh ủy Gia Lai;;Tỉnh ủy X;;31/2/2025;1-QĐ",
    ].join("\r\n");
    for (const name of ["treeFilePreview", "carryOutTreeFile"] as const) {
      const answer = await ask(name, file);
      expect(answer.refused_code).toBe("BAD_INPUT");
      expect(answer.refused_problems.map(({ path }: { path: string }) => path)).toEqual([
        "file",
        ...[3, 4, 5, 6, 7].map((n) => `file.${n}`),
      ]);
      expect(answer.refused_problems[0].message.vi).toMatch(
        /^Tệp có 6 dòng: 1 dòng thực hiện được, 5 dòng không\. Chưa ghi gì\./,
      );
      expect(answer.refused_problems[2].message.vi).toMatch(/^Dòng 4 \(Giải thể «Huyện ủy Vân Canh»\): Tổ chức còn/);
    }
    expect(await treeOf2025()).toEqual(before);
  });

  it.each([
    ["", /thiếu cột/],
    ["Việc;Tên\nx;y", /thiếu cột: «Tổ chức»/],
    [heading, /không có dòng nào/],
  ])("«%s»", async (file, said) => {
    const answer = await ask("treeFilePreview", file);
    expect(answer.refused_problems[0]).toMatchObject({ path: "file", message: { vi: expect.stringMatching(said) } });
  });
});

describe("the reform of 2025 in one file", () => {
  it("is looked at first: what moves, in which year, and that 2019 stays", async () => {
    const seen = await ask("treeFilePreview", reformFile);
    expect(seen).toMatchObject({
      lines: reform.length,
      from: "2025-07-01",
      years: [{ year: 2025 }],
      closedYears: [2019],
    });
    expect(seen.unitCount).toBeGreaterThan(reform.length / 2);
    expect(await treeOf2025()).not.toEqual(sampleTree());
  });

  it("is carried out: districts end, communes stand under the province, and every figure of 2019 is as it was", async () => {
    const before = await everythingOf2019();
    expect(await ask("carryOutTreeFile", reformFile)).toMatchObject({ count: reform.length });
    expect(await treeOf2025()).toEqual(sampleTree());
    expect(await everythingOf2019()).toEqual(before);
    expect(await differencesIn(api)).toEqual([]);
  });

  it("is not carried out twice", async () => {
    expect((await ask("carryOutTreeFile", reformFile)).refused_code).toBe("BAD_INPUT");
  });
});

function sampleTree(): string[] {
  const tree = treeOn("2025-12-31");
  const names = new Map(tree.map(({ id, name }) => [id, name]));
  return tree.map(({ name, kind, parentId }) => [name, kind, names.get(parentId ?? 0)].join(" · ")).toSorted();
}
