import { browser } from 'wxt/browser';
import {
  requests,
  type Reply,
  type RequestAnswer,
  type RequestArgument,
  type RequestKind,
} from './protocol.ts';

/**
 * Asks the background; for card and panel. The answer is validated.
 *
 * @throws Error with a sentence for the reader when the background cannot answer
 */
export async function askBackground<Kind extends RequestKind>(
  kind: Kind,
  argument: RequestArgument<Kind>,
): Promise<RequestAnswer<Kind>> {
  // The browser may stop the worker at any moment, also between question and answer.
  const reply = await browser.runtime
    .sendMessage<unknown, Reply<unknown> | undefined>({ kind, argument })
    .catch(() => undefined);
  if (!reply) throw new Error('The extension gave no answer. Nothing is lost. Try again.');
  if (!reply.ok) throw new Error(reply.error);
  return requests[kind].answer.parse(reply.value) as RequestAnswer<Kind>;
}
