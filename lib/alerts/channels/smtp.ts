import { createTransport } from 'nodemailer';
import type { Message, OutboxEntry } from '../../model/alert';
import type { SmtpSettings } from '../../model/subscription';

/** A mail server that does not answer must not hold up the monitor. */
const PATIENCE_MS = 20_000;

function transport({ host, port, secure, user, passwordVariable }: SmtpSettings) {
  const pass = passwordVariable === undefined ? undefined : process.env[passwordVariable];
  if (user !== undefined && pass === undefined)
    throw new Error(
      `the password for ${user} at ${host} is missing: set the environment variable ${passwordVariable ?? 'that smtp.passwordVariable names'}`,
    );
  return createTransport({
    host,
    port,
    secure,
    ...(user === undefined || pass === undefined ? {} : { auth: { user, pass } }),
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
  });
}

/** Sends mails through a server. The same alert has the same Message-ID, by which mail programs show a double once. */
export function smtpChannel(settings: SmtpSettings) {
  return async (message: Message, item: OutboxEntry, to: string): Promise<string> => {
    const server = transport(settings);
    try {
      const { messageId } = await server.sendMail({
        from: settings.from,
        to,
        subject: message.subject,
        text: message.email,
        messageId: `<${item.id}@korea-japan-monitor.localhost>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
      return messageId;
    } finally {
      server.close();
    }
  };
}

/** Whether the server takes us; the reason where it does not. */
export async function checkSmtp(settings: SmtpSettings): Promise<string | undefined> {
  try {
    const server = transport(settings);
    try {
      await server.verify();
      return undefined;
    } finally {
      server.close();
    }
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
