import { acceptCard, type CardLine } from '../messaging/accept-card.ts';
import type { FromCard } from '../messaging/card-port.ts';
import type { CardQuery } from '../model/card-query.ts';
import { CardHost } from './card-host.ts';
import { pageTitle } from './page-document.ts';
import type { Surface } from './surface.ts';

/** How long the card's page may take to say hello before the page counts as blocking it, in milliseconds. */
const HELLO = 500;

/**
 * How long an unused card stays loaded, in milliseconds. A page with a frame of an extension in it is not kept
 * for going back (Chromium's "EmbedderExtensionFrame"), so the frame stays only while terms are being looked at.
 */
const IDLE = 20_000;

/** How many cards in a row a page may take away before it counts as blocking them. */
const MOST_LOST = 2;

/** What the card is to show, and where. */
export interface CardOrder {
  readonly token: number;
  readonly query: CardQuery;
  /** The term's rectangle in the window. */
  readonly rect: DOMRect;
  /** The term's text. */
  readonly near: Node;
  readonly focus: boolean;
  /** Keyboard and touch get a close button. */
  readonly closable: boolean;
}

/** What the card reports. */
export interface CardEvents {
  readonly closed: () => void;
}

/** The card of one page: made at the first dwell, then reused. */
export class Card {
  readonly #source: (token: string) => Promise<string>;
  readonly #surface: Surface;
  readonly #events: CardEvents;
  readonly #signal: AbortSignal;
  #host: CardHost | null = null;
  #line: CardLine | null = null;
  #order: CardOrder | null = null;
  /** What is drawn unseen while the reader dwells, and its height once that is known. */
  #ahead: { readonly order: CardOrder; readonly height: number | null } | null = null;
  /** Whether the card's page has not said hello in time. */
  #isSilent = false;
  /** How many cards in a row the page has taken away. */
  #lost = 0;
  #unload: () => void = () => undefined;
  #idle: ReturnType<typeof setTimeout> | undefined;

  /** @param source the address of the card's page, given the token that it must connect with */
  constructor(
    surface: Surface,
    source: (token: string) => Promise<string>,
    events: CardEvents,
    signal: AbortSignal,
  ) {
    this.#surface = surface;
    this.#source = source;
    this.#events = events;
    this.#signal = signal;
  }

  /** Where the card is seen in the window; null while it is not. */
  get box(): DOMRect | null {
    return this.#host?.box ?? null;
  }

  /** Whether this page does not let the card's frame load, or stay. */
  get blocked(): boolean {
    return this.#isSilent || this.#lost >= MOST_LOST;
  }

  /** Loads the card's page ahead of its first use; the loading hides inside the dwell delay. */
  #load(): void {
    // What a page has done with our element is its affair; the next card has one of its own.
    if (this.#host?.isInPlace === false) this.#unload();
    if (this.#host || this.#signal.aborted) return;
    const token = crypto.getRandomValues(new Uint8Array(16)).toHex();
    const end = new AbortController();
    const signal = AbortSignal.any([this.#signal, end.signal]);
    const unload = (): void => {
      // The frame's port ends after its card; by then another card may be there.
      if (end.signal.aborted) return;
      clearTimeout(this.#idle);
      end.abort();
      this.#line = null;
      this.#host = null;
      this.#ahead = null;
    };
    const lose = (): void => {
      if (end.signal.aborted) return;
      unload();
      this.#lost += 1;
      this.#events.closed();
    };
    this.#unload = unload;
    acceptCard(
      token,
      (line) => {
        this.#line = line;
        this.#isSilent = false;
        const order = this.#order ?? this.#ahead?.order;
        if (order) this.#ask(order);
      },
      (message) => {
        this.#hear(message);
      },
      // The page or the browser has unloaded the frame.
      lose,
      signal,
    );
    const host = new CardHost(this.#surface, signal);
    this.#host = host;
    void this.#source(token).then((source) => host.load(source), lose);
    this.#unloadLater();
    // A slow machine may say hello later; then what the reader still waits for is shown after all.
    setTimeout(() => {
      this.#isSilent = this.#line === null && !signal.aborted;
    }, HELLO);
  }

  /** Draws the card unseen while the reader dwells, so that it can be seen at once when that is over. */
  prepare(order: CardOrder): void {
    this.#load();
    // A reader who dwells uses the card: it must not go in the middle of that.
    this.#unloadLater();
    this.#ahead = { order, height: null };
    this.#host?.prepare(order.rect, order.near);
    this.#ask(order);
  }

  /** Opens the card; it becomes visible when its content is drawn. */
  open(order: CardOrder): void {
    this.#load();
    clearTimeout(this.#idle);
    this.#order = order;
    const height = this.#ahead?.order.token === order.token ? this.#ahead.height : null;
    this.#ahead = null;
    this.#host?.prepare(order.rect, order.near);
    if (height !== null) this.#host?.show(height, order.focus);
    this.#ask(order);
  }

  /** Keeps the open card beside its term. */
  follow(rect: DOMRect): void {
    if (this.#host?.place(rect)) this.moved();
  }

  /** Tells the card that it stands elsewhere on the screen. */
  moved(): void {
    this.#line?.send({ kind: 'moved' });
  }

  /** Closes the card. */
  close(): void {
    // A card that the reader has seen to its end was not taken away.
    if (this.#order && this.#line) this.#lost = 0;
    this.#order = null;
    this.#ahead = null;
    this.#line?.send({ kind: 'hide' });
    this.#host?.hide();
    this.#unloadLater();
  }

  /** A later dwell loads the card's page anew. */
  #unloadLater(): void {
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => {
      if (!this.#order) this.#unload();
    }, IDLE);
  }

  #hear(message: FromCard): void {
    if (message.kind === 'close') this.#events.closed();
    else if (message.token === this.#order?.token) this.#host?.show(message.height, this.#order.focus);
    else if (message.token === this.#ahead?.order.token)
      this.#ahead = { ...this.#ahead, height: message.height };
  }

  #ask(order: CardOrder): void {
    const { token, query, focus, closable } = order;
    this.#line?.send({
      kind: 'show',
      token,
      query,
      pageTitle: pageTitle().slice(0, 500),
      seen: order === this.#order,
      focus,
      closable,
    });
  }
}
