import { expect, test } from 'vitest';
import { WaitingRoutes } from '../../../lib/messaging/waiting-routes.ts';

test('a route waits for the panel of its own window, is taken once, and not for long', () => {
  const routes = new WaitingRoutes();
  routes.add(1, { page: 'saved' }, 1000);
  expect(routes.take(2, 1500)).toBeNull();
  expect(routes.take(1, 1500)).toEqual({ page: 'saved' });
  expect(routes.take(1, 1500)).toBeNull();
  routes.add(1, { page: 'saved' }, 1000);
  expect(routes.take(1, 60_000)).toBeNull();
});
