import type { Finding } from '../../model/subscription';
import type { Chronicle } from '../../store/chronicle';
import type { TableHandle } from '../../store/dynamo-client';
import type { Intake } from '../../store/intake';
import type { Queues } from '../queues';
import { accountCheck, bootstrapCheck, bootstrapVersion, smsRegionCheck, whoAmI } from './account';
import { type Check, checkArea } from './check';
import { clockCheck, nodeCheck } from './machine';
import { alarmCheck, stackCheck } from './stack';
import { dueCheck, feedCheck, queueCheck, storeCheck } from './store';

/** An opened store or stack, as the checks look at it. */
export interface Patient {
  chronicle: Chronicle;
  intake: Intake;
  table: TableHandle;
  version: number;
  outputs?: Record<string, string>;
  subscriptions: () => Promise<Finding[]>;
  queues: <T>(task: (queues: Queues) => Promise<T>) => Promise<T>;
  now: Date;
  pollMinutes: number;
}

/** What can be looked at before anything is opened; undefined where AWS does not know us, and nothing else can be asked. */
export async function checkAccount(): Promise<{ checks: Check[]; clockOffsetMs?: number }> {
  const me = await whoAmI().catch((error: Error) => error);
  if (me instanceof Error) {
    const region = /region is missing/i.test(me.message);
    return {
      checks: [
        {
          area: region ? 'region' : 'account',
          level: 'fail',
          what: region ? 'no AWS region is set' : `AWS does not know who you are: ${me.message}`,
          fix: region
            ? 'export AWS_REGION=ap-northeast-2'
            : 'aws configure, aws sso login, or export AWS_PROFILE of an account you may use',
        },
      ],
    };
  }
  return {
    clockOffsetMs: me.clockOffsetMs,
    checks: [
      ...accountCheck(me).map((c) => ({ area: 'account', ...c })),
      ...smsRegionCheck(me.region).map((c) => ({ area: 'text messages', ...c })),
      ...(await checkArea('bootstrap', async () => bootstrapCheck(await bootstrapVersion(), me))),
    ],
  };
}

export const checkMachine = (): Check[] => nodeCheck().map((c) => ({ area: 'Node', ...c }));

/** Looks at everything that alerts depend on, from the stack to whether they arrive. */
export async function lookAt(
  patient: Patient,
  { stack, store, clockOffsetMs }: { stack?: string | undefined; store: string; clockOffsetMs?: number | undefined },
): Promise<Check[]> {
  const { chronicle, intake, table, version, outputs, now, pollMinutes } = patient;
  const deployed = stack !== undefined && outputs !== undefined;
  const on = deployed ? ` --stack ${stack}` : store === '.kjm/store' ? '' : ` --store ${store}`;
  const start = deployed ? `wait ${pollMinutes} minutes; if none comes, docs/runbook.md#poll-errors` : 'npm start';
  const checks: Check[] = [];
  if (deployed) {
    checks.push(...(await checkArea('stack', () => stackCheck(stack))));
    checks.push(...(await checkArea('alarms', () => alarmCheck(stack, outputs.AlarmTopic ?? '', now))));
  }
  checks.push(...(await checkArea('store', () => storeCheck(table, version))));
  checks.push(...(await checkArea('queues', () => patient.queues((queues) => queueCheck(queues, on)))));
  const states: Awaited<ReturnType<Intake['feedStates']>> = new Map();
  checks.push(
    ...(await checkArea('feeds', async () => {
      const feeds = await chronicle.feeds();
      for (const [url, state] of await intake.feedStates(feeds.map((f) => f.url))) states.set(url, state);
      const isNew = (await chronicle.marker('feeds')) === undefined;
      return feedCheck(feeds, states, { now, pollMinutes, start, on, isNew });
    })),
  );
  const resend = deployed
    ? 'docs/runbook.md#alerts-wait'
    : `npm start sends them; their reasons: kjm alerts log --state due${on}`;
  checks.push(...(await checkArea('alerts', () => dueCheck(chronicle, now, resend))));
  checks.push(
    ...(await checkArea('readers', async () =>
      (await patient.subscriptions()).map(({ level, what, fix }) => ({ level, what, ...(fix ? { fix } : {}) })),
    )),
  );
  return [...checks, ...(await checkArea('clock', async () => clockCheck(now, [...states.values()], clockOffsetMs)))];
}
