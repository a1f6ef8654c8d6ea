import { browser } from 'wxt/browser';
import { requests, type Reply, type RequestAnswer, type RequestArgument, type RequestKind } from './protocol.ts';

/**
 * Asks the background; for card and panel. The answer is validated.
 *
 * @throws Error with a sentence for the reader when the background cannot answer
 */
export async function askBackground<Kind extends RequestKind>(
  kind: Kind,
  argument: RequestArgument<Kind>,
): Promise<RequestAnswer<Kind>> {
  const reply = (await browser.runtime.sendMessage({ kind, argument })) as Reply<unknown> | undefined;
  if (!reply) throw new Error('The extension gave no answer. Reload the page and try again.');
  if (!reply.ok) throw new Error(reply.error);
  return requests[kind].answer.parse(reply.value) as RequestAnswer<Kind>;
}
