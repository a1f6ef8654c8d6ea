import { browser } from 'wxt/browser';
import { isOwnPage, type Sender } from './is-own-page.ts';
import { notices, type NoticeArgument, type NoticeKind } from './protocol.ts';

/** Tells all other open cards and panels that something has changed. */
export async function tellOthers<Kind extends NoticeKind>(
  kind: Kind,
  argument: NoticeArgument<Kind>,
): Promise<void> {
  // Rejects when nobody else is open to hear it, which is no failure.
  await browser.runtime.sendMessage({ notice: kind, argument }).catch(() => undefined);
}

/**
 * Hears one kind of notice. One from a page's process is none: it could send an open panel wherever it likes.
 *
 * @returns a function that stops listening
 */
export function hearNotice<Kind extends NoticeKind>(
  kind: Kind,
  hear: (argument: NoticeArgument<Kind>) => void,
): () => void {
  const listener = (message: unknown, sender: Sender): undefined => {
    if (!isOwnPage(sender) || typeof message !== 'object' || message === null) return;
    if (!('notice' in message) || message.notice !== kind || !('argument' in message)) return;
    const argument = notices[kind].safeParse(message.argument);
    if (argument.success) hear(argument.data as NoticeArgument<Kind>);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => {
    browser.runtime.onMessage.removeListener(listener);
  };
}
