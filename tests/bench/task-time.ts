import type { CDPSession } from 'playwright';

/** Milliseconds of tasks that a page's main thread has run so far. */
export async function taskTime(session: CDPSession): Promise<number> {
  return (await metric(session, 'TaskDuration')) * 1000;
}

/** One figure of a page's performance metrics. */
export async function metric(session: CDPSession, wanted: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === wanted)?.value ?? 0;
}
