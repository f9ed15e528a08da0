/** Is called with the text of a statement, without its values, as it is sent; what it returns is called once it is answered. */
export type Observe = (sql: string) => () => void;

/** What sends a statement, observed; without an observer it is what it was. */
export function observed<Arguments extends unknown[], Result>(
  send: (...inputs: Arguments) => Promise<Result>,
  sqlOf: (...inputs: Arguments) => string,
  observe: Observe | undefined,
): (...inputs: Arguments) => Promise<Result> {
  if (!observe) return send;
  return async (...inputs) => {
    const answered = observe(sqlOf(...inputs));
    try {
      return await send(...inputs);
    } finally {
      answered();
    }
  };
}
