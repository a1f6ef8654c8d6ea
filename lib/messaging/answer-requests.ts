import { browser } from 'wxt/browser';
import { isOwnPage } from './is-own-page.ts';
import {
  requests,
  type Reply,
  type RequestAnswer,
  type RequestArgument,
  type RequestKind,
} from './protocol.ts';

/** Who asks: the tab and frame of a page or card, where there is one. */
interface Asker {
  readonly tabId: number | undefined;
  readonly windowId: number | undefined;
  readonly frameId: number;
  /** Address of the tab's page, if it is one of the web. */
  readonly address: string | null;
  readonly isPrivate: boolean;
}

/** One function for each request. */
export type RequestHandlers = {
  readonly [Kind in RequestKind]: (
    argument: RequestArgument<Kind>,
    asker: Asker,
  ) => Promise<RequestAnswer<Kind>>;
};

/**
 * Answers requests in the background. A message of another extension, of a sender who may not ask that, or
 * with a wrong argument is refused; a failure becomes a sentence for the reader.
 */
export function answerRequests(handlers: RequestHandlers): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender, respond: (reply: Reply<unknown>) => void) => {
      if (sender.id !== browser.runtime.id || !isRequest(message)) return false;
      const { kind } = message;
      if (requests[kind].from === 'extension' && !isOwnPage(sender)) {
        respond({ ok: false, error: 'Only Medglance itself may ask this.' });
        return false;
      }
      const argument = requests[kind].argument.safeParse(message.argument);
      if (!argument.success) {
        respond({ ok: false, error: 'The request was not understood. Reload the page and try again.' });
        return false;
      }
      const asker = {
        tabId: sender.tab?.id,
        windowId: sender.tab?.windowId,
        frameId: sender.frameId ?? 0,
        address: webAddress(sender.tab?.url),
        isPrivate: sender.tab?.incognito ?? false,
      };
      const handle = handlers[kind] as (argument: unknown, asker: Asker) => Promise<unknown>;
      handle(argument.data, asker).then(
        (value) => {
          respond({ ok: true, value });
        },
        (error: unknown) => {
          respond({ ok: false, error: error instanceof Error ? error.message : String(error) });
        },
      );
      return true;
    },
  );
}

function isRequest(message: unknown): message is { kind: RequestKind; argument: unknown } {
  if (typeof message !== 'object' || message === null || !('kind' in message)) return false;
  return typeof message.kind === 'string' && Object.hasOwn(requests, message.kind);
}

function webAddress(url: string | undefined): string | null {
  return url !== undefined && /^https?:/.test(url) && url.length <= 2000 ? url : null;
}
