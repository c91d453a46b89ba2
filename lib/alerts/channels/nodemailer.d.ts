declare module 'nodemailer' {
  interface Options {
    host: string;
    port: number;
    secure: boolean;
    auth?: { user: string; pass: string };
    connectionTimeout?: number;
    greetingTimeout?: number;
    socketTimeout?: number;
  }
  interface Mail {
    from: string;
    to: string;
    subject: string;
    text: string;
    messageId: string;
    headers?: Record<string, string>;
  }
  interface Transport {
    sendMail(mail: Mail): Promise<{ messageId: string }>;
    verify(): Promise<true>;
    close(): void;
  }
  export function createTransport(options: Options): Transport;
}
