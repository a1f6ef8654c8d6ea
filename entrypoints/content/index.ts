import { defineContentScript } from 'wxt/utils/define-content-script';
import { cardAddress } from '../../lib/extension/card-address.ts';
import { requestFrameId, requestPanel } from '../../lib/messaging/page-requests.ts';
import { CardTargets } from '../../lib/page/card-targets.ts';
import { Card } from '../../lib/page/card.ts';
import { EscapeKey } from '../../lib/page/escape-key.ts';
import { HoverControl } from '../../lib/page/hover-control.ts';
import { listenToReader } from '../../lib/page/listen-to-reader.ts';
import { OpenMark } from '../../lib/page/open-mark.ts';
import { PressedPlace } from '../../lib/page/pressed-place.ts';
import { PageReader } from '../../lib/page/page-reader.ts';
import { startReading } from '../../lib/page/start-reading.ts';
import { Surface } from '../../lib/page/surface.ts';
import { answerBackground } from './answer-background.ts';
import './highlights.css';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*', 'file:///*'],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  async main({ signal }) {
    const marked = await startReading(signal);
    if (!marked) return;
    const surface = new Surface(signal);
    const card: Card = new Card(
      surface,
      async (token) => cardAddress(token, await requestFrameId()),
      {
        closed: () => {
          escape.closedInside();
          control.handle({ kind: 'dismiss' });
        },
      },
      signal,
    );
    const control = new HoverControl(card, new OpenMark(surface), signal);
    const ours = (): Element | null => surface.element;
    const escape = new EscapeKey(control);
    const targets = new CardTargets(marked, ours);
    const reader = new PageReader(marked, ours, signal);
    const openInstead = (id: string): boolean => {
      if (card.blocked) requestPanel(id);
      return card.blocked;
    };
    const pressed = new PressedPlace();
    const moved = (): void => card.moved();
    listenToReader({ marked, targets, control, ours, escape, moved, pressed, openInstead }, signal);
    answerBackground({ marked, reader, surface, targets, control, ours, pressed }, signal);
  },
});
