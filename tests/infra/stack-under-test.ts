import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import type { Subscription } from '../../lib/infra/alert-topic';
import type { OperationsOptions } from '../../lib/infra/operations';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/model/settings';
import { MonitorStack } from '../../lib/monitor-stack';

export interface Resource {
  Type: string;
  Properties: Record<string, unknown>;
  DeletionPolicy?: string;
  DependsOn?: string[];
}

const CONTEXT = (JSON.parse(readFileSync('cdk.json', 'utf8')) as { context: Record<string, unknown> }).context;
export const FUNCTIONS = ['poll', 'extract', 'alert', 'query'] as const;

/** Functions that do nothing, so that the stack can be tested without a build. */
function standInBundles(): string {
  const bundles = mkdtempSync(join(tmpdir(), 'kjm-bundles-'));
  for (const name of FUNCTIONS) {
    mkdirSync(join(bundles, name));
    writeFileSync(join(bundles, name, 'index.mjs'), 'export const handler = async () => {};\n');
  }
  return bundles;
}

const BUNDLES = standInBundles();

/** The stack with the context of cdk.json, as `cdk synth` would make it. */
export function makeStack(
  props: {
    subscriptions?: Subscription[];
    settings?: Settings;
    operations?: OperationsOptions;
    bundles?: string;
    validate?: boolean;
  } = {},
): { app: App; stack: MonitorStack } {
  const { settings = DEFAULT_SETTINGS, bundles = BUNDLES, validate = false, ...rest } = props;
  const app = new App({
    context: CONTEXT,
    outdir: mkdtempSync(join(tmpdir(), 'kjm-synth-')),
    builtinCloudFormationValidation: validate,
  });
  return { app, stack: new MonitorStack(app, 'Monitor', { settings, bundles, ...rest }) };
}

/** Its template's resources by logical id. */
export function resourcesOf(stack: MonitorStack): Record<string, Resource> {
  const resources = Template.fromStack(stack).toJSON().Resources as Record<
    string,
    Partial<Resource> & { Type: string }
  >;
  return Object.fromEntries(Object.entries(resources).map(([id, r]) => [id, { Properties: {}, ...r }]));
}

/** The resources of a type, as rows for `test.each`: a logical id that people can read, and the resource. */
export function ofType(resources: Record<string, Resource>, type: string): [string, Resource][] {
  return Object.entries(resources)
    .filter(([, resource]) => resource.Type === type)
    .map(([id, resource]) => [nameOf(id), resource]);
}

/** A logical id without the digest at its end. */
export const nameOf = (logicalId: string): string => logicalId.replace(/[0-9A-F]{8}$/, '');
