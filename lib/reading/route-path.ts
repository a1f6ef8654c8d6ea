import { panelRouteSchema, type PanelRoute } from '../model/panel-route.ts';

/** Where the panel opens when nothing else is asked for. */
export const HOME: PanelRoute = { page: 'browse', query: '' };

/** Writes a route as the panel's hash: `#/article/hyponatremia`, `#/article/hyponatremia/signs`. */
export function routePath(route: PanelRoute): string {
  if (route.page === 'browse')
    return route.query ? `#/browse/${encodeURIComponent(route.query)}` : '#/browse';
  if (route.page === 'article' && route.section !== undefined)
    return `#/article/${encodeURIComponent(route.id)}/${encodeURIComponent(route.section)}`;
  return 'id' in route ? `#/${route.page}/${encodeURIComponent(route.id)}` : `#/${route.page}`;
}

/** Reads the panel's hash; what cannot be read leads home. */
export function parseRoute(hash: string): PanelRoute {
  const [page, ...rest] = hash.replace(/^#\/?/, '').split('/');
  const value = decode(rest.join('/'));
  const raw = page === 'browse' ? { page, query: value } : rest.length > 0 ? { page, id: value } : { page };
  const [id, section, ...more] = rest.map(decode);
  if (page === 'article' && section && more.length === 0)
    return panelRouteSchema.safeParse({ page, id, section }).data ?? HOME;
  return panelRouteSchema.safeParse(raw).data ?? HOME;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
