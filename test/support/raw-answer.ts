import { once } from 'node:events';
import { connect } from 'node:net';

/** Everything that a server sends back for a request, byte for byte as somebody on the way sees it. */
export async function rawAnswer(origin: string, request: Buffer): Promise<string> {
  const { hostname, port } = new URL(origin);
  const socket = connect(Number(port), hostname);
  let answer = '';
  socket.setEncoding('latin1').on('data', (chunk) => (answer += chunk));
  socket.write(request);
  await once(socket, 'close');
  return answer;
}

/** A request as a browser's bytes; the connection ends with its answer. */
export function rawRequest(line: string, headers: Record<string, string> = {}, body: Buffer = Buffer.alloc(0)): Buffer {
  const all = { host: 'letters.test', connection: 'close', ...headers };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`${line} HTTP/1.1\r\n${head.join('')}\r\n`), body]);
}
