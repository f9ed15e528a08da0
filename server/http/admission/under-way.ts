export type OperationType = 'query' | 'mutation' | 'subscription';

/**
 * Counts the requests that are being answered. Who leaves makes room only once the event loop has come round: of what is answered
 * on the spot there would otherwise never be many, while others wait in their sockets.
 */
export function underWay(onRoom: () => void) {
  const counts: Record<OperationType, number> = { query: 0, mutation: 0, subscription: 0 };
  let count = 0;
  let leaving: OperationType[] = [];
  const makeRoom = () => {
    for (const operation of leaving) counts[operation] -= 1;
    count -= leaving.length;
    leaving = [];
    onRoom();
  };
  return {
    count: () => count,
    countOf: (operation: OperationType) => counts[operation],
    enter(operation: OperationType): void {
      counts[operation] += 1;
      count += 1;
    },
    leave(operation: OperationType): void {
      if (leaving.push(operation) === 1) setImmediate(makeRoom);
    },
  };
}
