import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Message, OutboxEntry } from '../../model/alert';

/** A header in RFC 2047 words of at most 75 characters, cut between characters. */
function encodedWords(text: string): string {
  const words: string[] = [];
  let word = '';
  for (const char of text) {
    if (Buffer.byteLength(word + char) > 42) {
      words.push(word);
      word = '';
    }
    word += char;
  }
  return [...words, word].map((w) => `=?UTF-8?B?${Buffer.from(w).toString('base64')}?=`).join('\r\n ');
}

function emailFile(message: Message, item: OutboxEntry): string {
  return [
    'From: Korea-Japan Monitor <alerts@localhost>',
    'To: subscribers@localhost',
    `Subject: ${encodedWords(message.subject)}`,
    `Date: ${new Date(item.createdAt).toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${item.id}@korea-japan-monitor.localhost>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    (
      Buffer.from(message.email)
        .toString('base64')
        .match(/.{1,76}/g) ?? []
    ).join('\r\n'),
    '',
  ].join('\r\n');
}

/**
 * Writes alerts into a folder, an .eml and an .sms.txt each. The file is named by the alert, so that an alert published
 * again after a crash replaces itself: on one machine there is no double at all.
 */
export function outboxFolder(dir: string) {
  return async (message: Message, item: OutboxEntry): Promise<string> => {
    await mkdir(dir, { recursive: true });
    const write = async (name: string, text: string) => {
      await writeFile(join(dir, `${name}.part`), text);
      await rename(join(dir, `${name}.part`), join(dir, name));
    };
    await write(`${item.id}.sms.txt`, `${message.sms}\n`);
    await write(`${item.id}.eml`, emailFile(message, item));
    return `${item.id}.eml`;
  };
}
