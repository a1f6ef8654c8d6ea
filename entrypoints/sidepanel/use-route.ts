import { useLayoutEffect, useState } from 'preact/hooks';
import { followRoutes } from './follow-routes.ts';
import { keepPlaces } from './keep-places.ts';
import type { PanelRoute } from '../../lib/model/panel-route.ts';
import { parseRoute, routePath } from '../../lib/reading/route-path.ts';

/** The place the panel shows: its hash, which links, the back button and cards all move. */
export function useRoute(): PanelRoute {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useLayoutEffect(() => {
    const read = (): void => {
      setRoute(parseRoute(location.hash));
    };
    addEventListener('hashchange', read);
    const stopPlaces = keepPlaces();
    const follow = (wanted: PanelRoute): void => {
      location.hash = routePath(wanted);
    };
    const stop = followRoutes(follow, location.hash === '');
    return () => {
      removeEventListener('hashchange', read);
      stopPlaces();
      void stop.then((end) => end());
    };
  }, []);
  return route;
}
