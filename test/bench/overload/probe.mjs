import { connect } from 'node:net';

const request = 'GET /livez HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: close\r\n\r\n';

/** Asks for `/livez` every so often, each time on a new connection as whoever watches a process does; the result ends it. */
export function probe(port, every = 20) {
  const taken = [];
  const timer = setInterval(() => {
    const since = performance.now();
    const socket = connect({ port, host: '127.0.0.1' });
    socket.on('error', () => undefined);
    socket.once('data', () => {
      taken.push(performance.now() - since);
      socket.destroy();
    });
    socket.write(request);
  }, every);
  return () => {
    clearInterval(timer);
    return taken;
  };
}
