/** The row with what has to be so before each of its measurements, and before its warm-up. */
export function begun({ begin }, row) {
  const after = (step) => async (order) => {
    await begin();
    return step(order);
  };
  return { ...row, warmUp: after(row.warmUp), measure: after(row.measure) };
}
