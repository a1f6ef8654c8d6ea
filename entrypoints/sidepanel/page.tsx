import { PolicyView } from '../../components/library/policy-view.tsx';
import type { PanelRoute } from '../../lib/model/panel-route.ts';
import { ArticlePage } from './article-page.tsx';
import { BrowsePage } from './browse-page.tsx';
import { DataPage } from './data-page.tsx';
import { ConceptPage } from './concept-page.tsx';
import { SavedArticlePage } from './saved-article-page.tsx';
import type { PageProps } from './page-props.ts';
import { TermsPage } from './terms-page.tsx';

/** The page that a route names. */
export function Page({ route, ...props }: PageProps & { route: PanelRoute }) {
  const { library, saved } = props;
  switch (route.page) {
    case 'article':
      return <ArticlePage {...props} id={route.id} section={route.section ?? null} />;
    case 'saved':
      // The panel draws it itself, before the library is there.
      return null;
    case 'saved-article':
      return <SavedArticlePage {...props} id={route.id} />;
    case 'browse':
      return <BrowsePage library={library} query={route.query} saved={saved} />;
    case 'data':
      return <DataPage {...props} />;
    case 'terms':
      return <TermsPage {...props} />;
    case 'policy':
      return (
        <PolicyView
          title="Editorial policy"
          page={library.pack.editorialPolicy}
          version={library.pack.version}
        />
      );
    case 'credits':
      return (
        <PolicyView title="Sources and credits" page={library.pack.credits} version={library.pack.version}>
          <p>
            <a href="/licences.txt" target="_blank">
              Licences of the software in Medglance
            </a>
          </p>
        </PolicyView>
      );
    case 'concept':
    case 'blocked-card':
      return <ConceptPage {...props} id={route.id} blocked={route.page === 'blocked-card'} />;
  }
}
