/** The stack's own metrics stand under this name and that of the stack. */
export const metricNamespace = (stackName: string): string => `KoreaJapanMonitor/${stackName}`;
