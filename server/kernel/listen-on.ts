import { OperatorError } from './operator-error.ts';

/** Listens on the port of a setting; one that is not to be had is the operator's to mend. */
export async function listenOn(setting: string, port: number, listen: () => Promise<unknown>): Promise<void> {
  try {
    await listen();
  } catch (error) {
    const cause = causes[(error as NodeJS.ErrnoException).code ?? ''];
    if (cause === undefined) throw error;
    throw new OperatorError(`${setting} ${port} ${cause}`, { cause: error });
  }
}

const causes: Record<string, string> = {
  EADDRINUSE: 'is taken: another program listens there already, or another Applaus.',
  EACCES: 'is not for this account: ports below 1024 need rights. Take a higher one, behind the proxy that ends TLS.',
};
