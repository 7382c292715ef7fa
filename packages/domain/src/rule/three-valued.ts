/** Yes, no, or not known. */
export type Truth = boolean | undefined;

/** «và»: one no decides, otherwise one unknown leaves it open. */
export function allOf(...truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes(undefined) ? undefined : true;
}

/** «hoặc»: one yes decides, otherwise one unknown leaves it open. */
export function anyOf(...truths: readonly Truth[]): Truth {
  if (truths.includes(true)) return true;
  return truths.includes(undefined) ? undefined : false;
}

/** «và» of two, asked of every case: without a list. */
export function both(one: Truth, other: Truth): Truth {
  if (one === false || other === false) return false;
  return one === undefined || other === undefined ? undefined : true;
}
