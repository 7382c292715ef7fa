import { required } from "../rule/answer.ts";
import type { Text } from "../rule/finding.ts";
import type { Answer, Explanation } from "../rule/rule.ts";
import type { Form, FormBlock } from "./form.ts";
import { type OutOfOrder, outOfOrder, type SignedAt } from "./signatures.ts";

/** The blocks of a form are signed in their order; those not signed yet are no breach. */
export function checkSignatureOrder(form: Form, signedAt: SignedAt, isCivilServant: boolean): Answer {
  const breaches = outOfOrder(form, signedAt, isCivilServant);
  return required(breaches.length === 0, () => explainOrder(form, breaches));
}

const explainOrder = ({ blocks }: Form, breaches: readonly OutOfOrder[]): Explanation => ({
  facts: [],
  message: {
    vi:
      breaches.length === 0
        ? "Các phần của biểu mẫu được ký theo đúng trình tự."
        : `Ký sai trình tự: ${breaches.map((breach) => spell(blocks, breach, "vi")).join("; ")}.`,
    en:
      breaches.length === 0
        ? "The parts of the form are signed in their order."
        : `Signed out of order: ${breaches.map((breach) => spell(blocks, breach, "en")).join("; ")}.`,
  },
});

const spell = (blocks: readonly FormBlock[], { block, before }: OutOfOrder, language: keyof Text): string =>
  language === "vi"
    ? `“${signerOf(blocks, block, "vi")}” trước “${signerOf(blocks, before, "vi")}”`
    : `“${signerOf(blocks, block, "en")}” before “${signerOf(blocks, before, "en")}”`;

const signerOf = (blocks: readonly FormBlock[], block: string, language: keyof Text): string =>
  blocks.find(({ id }) => id === block)?.signature?.by[0]?.[language] ?? block;
