import { z } from '../model/zod.ts';
import { audienceSchema } from '../model/audience.ts';
import { cardQuerySchema } from '../model/card-query.ts';
import { densitySchema } from '../model/density.ts';
import { identifierSchema } from '../model/identifier.ts';
import { lookedUpSchema } from '../model/looked-up.ts';
import { panelRouteSchema } from '../model/panel-route.ts';
import { stepDirectionSchema } from '../model/step-direction.ts';

const nothing = z.strictObject({});

/**
 * Every request to the background. `from` says who may ask: a `page` is a content script, whose page we do
 * not trust; the `extension` is our own card and panel.
 */
export const requests = {
  /** A page asks for the lexicon once, where it is not shared yet; none while marking is off. */
  lexicon: {
    from: 'page',
    argument: nothing,
    answer: z.strictObject({
      bytes: z.instanceof(ArrayBuffer).nullable(),
      density: densitySchema,
    }),
  },
  /** A frame in a page asks for its number, so that its card can connect to it. */
  frameId: { from: 'page', argument: nothing, answer: z.strictObject({ frameId: z.number().int() }) },
  /** A page that cannot show the card asks for the side panel instead, after a click on a term. */
  openPanel: { from: 'page', argument: z.strictObject({ id: identifierSchema }), answer: nothing },
  /** The card opens the side panel of its window at a place; an open one goes there. */
  leadPanel: { from: 'extension', argument: z.strictObject({ route: panelRouteSchema }), answer: nothing },
  /** A side panel that has just opened, or been led, takes the place where it is to be. */
  panelRoute: {
    from: 'extension',
    argument: z.strictObject({ windowId: z.number().int() }),
    answer: z.strictObject({ route: panelRouteSchema.nullable() }),
  },
  /** The card asks what to show. */
  lookUp: {
    from: 'extension',
    argument: z.strictObject({ query: cardQuerySchema }),
    answer: lookedUpSchema,
  },
  /** The card saves the article that it shows; asking twice saves once. */
  save: {
    from: 'extension',
    argument: z.strictObject({ articleId: z.string(), pageTitle: z.string().max(500).nullable() }),
    answer: nothing,
  },
  /** The card has shown a concept: remembered if the reader has turned that on. */
  seen: { from: 'extension', argument: z.strictObject({ id: identifierSchema }), answer: nothing },
  /** The card stores the reader's choice of audience. */
  chooseAudience: {
    from: 'extension',
    argument: z.strictObject({ audience: audienceSchema }),
    answer: nothing,
  },
  /** The panel stores how densely pages are marked; every open page follows. */
  chooseDensity: {
    from: 'extension',
    argument: z.strictObject({ density: densitySchema }),
    answer: nothing,
  },
} as const;

/** Every notice to our own open cards and panels; from our own pages and the background only. */
export const notices = {
  /** A card leads its window's side panel to a place: an open one goes there. */
  routeWanted: z.strictObject({ windowId: z.number().int(), route: panelRouteSchema }),
  /** The reader has chosen an audience: what is open follows at once. */
  audienceChanged: z.strictObject({ audience: audienceSchema }),
  /** Pages are marked more or less densely: open panels follow. */
  densityChanged: z.strictObject({ density: densitySchema }),
  /** Something was saved, removed or restored: open lists read again. */
  savedChanged: z.strictObject({
    /** Which saved articles; null when it may be any. */
    ids: z.array(z.string()).nullable(),
  }),
  /** Something was looked up: open lists of recent look-ups read again. */
  recentChanged: nothing,
} as const;

/** Every message from background and side panel to one page. */
export const pageMessageSchema = z.discriminatedUnion('kind', [
  /** The keyboard commands: go to the next or previous term of the page and open its card. */
  z.strictObject({ kind: z.literal('stepTerms'), direction: stepDirectionSchema }),
  /** The context menu: look the selected text up; answered with whether a card could open. */
  z.strictObject({ kind: z.literal('lookUpSelection'), text: z.string() }),
  /** The side panel: report what was found; if not afresh, only when that has changed since the last report. */
  z.strictObject({ kind: z.literal('listTerms'), afresh: z.boolean() }),
  /** The side panel: scroll to the first mention of a concept and ring it; answered with whether it is there. */
  z.strictObject({ kind: z.literal('showTerm'), id: z.string() }),
  /** The reader wants more or fewer terms marked. */
  z.strictObject({ kind: z.literal('densityChanged'), density: densitySchema }),
]);

/** Names of requests. */
export type RequestKind = keyof typeof requests;
/** What a request carries. */
export type RequestArgument<Kind extends RequestKind> = z.infer<(typeof requests)[Kind]['argument']>;
/** What a request is answered with. */
export type RequestAnswer<Kind extends RequestKind> = z.infer<(typeof requests)[Kind]['answer']>;
/** Names of notices. */
export type NoticeKind = keyof typeof notices;
/** What a notice carries. */
export type NoticeArgument<Kind extends NoticeKind> = z.infer<(typeof notices)[Kind]>;
/** Messages from background and side panel to a page. */
export type PageMessage = z.infer<typeof pageMessageSchema>;

/** How any answer travels: the value, or a sentence that says what went wrong. */
export type Reply<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: string };
