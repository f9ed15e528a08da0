import { type AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  to: string[];
  /** Headers and body as they came, decoded where they are quoted-printable or base64. */
  text: string;
  subject: string;
  messageId: string;
}

export interface MailServer {
  url: string;
  received: ReceivedMail[];
  /** Whom it does not take, or the reply code with which it does not. */
  refuse: (address: string) => boolean | number;
  close: () => Promise<void>;
}

/** A real SMTP server that keeps what it gets; at a port, it comes back where it was. */
export async function startMailServer(port = 0): Promise<MailServer> {
  const received: ReceivedMail[] = [];
  const mail: MailServer = { url: '', received: received, refuse: () => false, close: async () => undefined };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      const refusal = mail.refuse(address);
      const responseCode = typeof refusal === 'number' ? refusal : 550;
      done(refusal ? Object.assign(new Error('nobody of that name'), { responseCode }) : null);
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        received.push(mailOf(Buffer.concat(chunks).toString('utf8'), session.envelope.rcptTo));
        done();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  mail.url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  mail.close = () => new Promise((resolve) => server.close(() => resolve()));
  return mail;
}

function mailOf(raw: string, to: { address: string }[]): ReceivedMail {
  const subject = /^Subject: (.*(?:\r\n .*)*)/m.exec(raw)?.[1] ?? '';
  const messageId = /^Message-ID: (.*)/im.exec(raw)?.[1]?.trim() ?? '';
  return { to: to.map(({ address }) => address), text: unquoted(raw), subject: words(subject), messageId };
}

function unquoted(text: string): string {
  const joined = text.replace(/=\r\n/g, '');
  return joined.replace(/(?:=[0-9A-F]{2})+/g, (bytes) =>
    Buffer.from(bytes.replaceAll('=', ''), 'hex').toString('utf8'),
  );
}

/** Encoded words of a header (RFC 2047). */
function words(header: string): string {
  const line = header.replace(/\r\n /g, '');
  return line.replace(/=\?UTF-8\?(Q|B)\?([^?]*)\?=/gi, (_, kind: string, content: string) =>
    kind.toUpperCase() === 'B'
      ? Buffer.from(content, 'base64').toString('utf8')
      : unquoted(content.replaceAll('_', ' ')),
  );
}
