import { createTransport } from 'nodemailer';

export interface Mail {
  /** The same for a mail that is sent again: mail programs show it once (`Message-ID`, RFC 5322). */
  id: string;
  to: string;
  subject: string;
  text: string;
  html: string;
}

/**
 * `away`: no mail server answers or lets us in. `refused`: the server does not take this mail. `deferred`: it does not take it
 * now, but may later. `unsure`: the connection broke when the server may have taken it.
 */
export type MailOutcome = 'sent' | 'away' | 'refused' | 'deferred' | 'unsure';

export interface Mailer {
  send(mail: Mail): Promise<MailOutcome>;
  close(): void;
}

/** In milliseconds: a mail server that hangs must not block the job. */
const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000, dnsTimeout: 10_000 };

/** Asks for no out-of-office replies (RFC 3834). */
const automatic = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' };

/** Sends through the SMTP server of this URL. */
export function openMailer(smtpUrl: string, from: string): Mailer {
  const transport = createTransport({ url: smtpUrl, pool: true, maxConnections: 2, ...timeouts }, { from });
  const domain = /@([^\s>]+)/.exec(from)?.[1] ?? 'applaus';
  return {
    async send({ id, to, ...mail }) {
      try {
        // An object, since a text would be parsed and could hold several addresses.
        const messageId = `<${id}@${domain}>`;
        await transport.sendMail({ messageId, to: { name: '', address: to }, ...mail, headers: automatic });
        return 'sent';
      } catch (error) {
        return outcomeOf(error as Failure);
      }
    },
    close: () => transport.close(),
  };
}

/** An error as nodemailer makes them. */
interface Failure {
  code?: string;
  command?: string;
  responseCode?: number;
}

const notLetIn = new Set(['EDNS', 'EAUTH', 'ENOAUTH', 'EOAUTH2', 'ETLS', 'ECONFIG']);

function outcomeOf({ code = '', command, responseCode }: Failure): MailOutcome {
  // 421 is how a server says that it closes (RFC 5321, section 4.2.3).
  if (notLetIn.has(code) || command === 'CONN' || responseCode === 421) return 'away';
  if (responseCode && responseCode < 500) return 'deferred';
  return responseCode || code === 'EENVELOPE' ? 'refused' : 'unsure';
}
