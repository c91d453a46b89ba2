/** What another CDK app may use of the monitor. */
export type { Subscription } from './infra/alert-topic';
export { KoreaJapanMonitor, type KoreaJapanMonitorProps } from './infra/korea-japan-monitor';
export type { OperationsOptions } from './infra/operations';
export { DEFAULT_SETTINGS, type Settings } from './model/settings';
