import { expect, it } from "vitest";
import { askedBy, auditFiltersFrom, noFilters, parametersOf } from "./auditFilters.ts";

const from = (query: string) => auditFiltersFrom(new URLSearchParams(query));

it("reads what the address says, and nothing that makes no sense", () => {
  expect(from("viec=SEEN&doi-tuong-sua=member&cach=API&nguoi=an&tu-ngay=2026-11-01&moi-noi=1")).toEqual({
    act: "SEEN",
    kind: "member",
    way: "API",
    by: "an",
    from: "2026-11-01",
    to: null,
    everywhere: true,
  });
  expect(from("viec=DROP&tu-ngay=hôm+qua")).toEqual(noFilters);
});

it("writes what it reads", () => {
  const filters = { ...noFilters, act: "CHANGED", kind: "review", to: "2026-11-30", by: "Đảng ủy" } as const;
  const written = Object.entries(parametersOf(filters)).flatMap(([name, value]) => (value ? [[name, value]] : []));
  expect(auditFiltersFrom(new URLSearchParams(written as string[][]))).toEqual(filters);
});

it("asks at the unit, or everywhere", () => {
  expect(askedBy(noFilters, "7")).toMatchObject({ organisationId: "7", by: null });
  expect(askedBy({ ...noFilters, everywhere: true }, "7").organisationId).toBeNull();
});
