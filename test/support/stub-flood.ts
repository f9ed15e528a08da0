import { connect, type Socket } from 'node:net';

const stub = `POST /letterbox/letters HTTP/1.1\r\nhost: door\r\ncontent-length: 8192\r\n\r\n${'x'.repeat(100)}`;

/** A connection that sends the beginning of a letter, and waits. */
export async function stubAt(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  await new Promise((resolve) => socket.once('connect', resolve).once('close', resolve));
  socket.resume().write(stub);
  return socket;
}

/** So many connections that send stubs, each opened anew as soon as it is closed. */
export function startFlood(port: number, connections: number): { opened: () => number; stop: () => void } {
  const open = new Set<Socket>();
  let [opened, isStopped] = [0, false];
  const openAnother = () => {
    if (isStopped) return;
    opened += 1;
    const socket = connect(port, '127.0.0.1', () => socket.write(stub));
    open.add(socket);
    socket.on('error', () => undefined);
    socket.once('close', () => {
      open.delete(socket);
      setTimeout(openAnother, 5);
    });
  };
  for (let number = 0; number < connections; number += 1) openAnother();
  return {
    opened: () => opened,
    stop() {
      isStopped = true;
      for (const socket of open) socket.destroy();
    },
  };
}
