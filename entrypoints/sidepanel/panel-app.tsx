import { PanelHeader } from '../../components/library/panel-header.tsx';
import { AudienceChoice } from '../../components/shared/audience-choice.tsx';
import { DEFAULT_AUDIENCE } from '../../lib/reading/audience-words.ts';
import { AskDock } from './ask-dock.tsx';
import { Page } from './page.tsx';
import { SavedPage } from './saved-page.tsx';
import { useLibrary } from './use-library.ts';
import { useReader } from './use-reader.ts';
import { useRoute } from './use-route.ts';
import { useSaved } from './use-saved.ts';

/** The side panel: header, the page that the route names, and the question field. */
export function PanelApp() {
  const route = useRoute();
  const library = useLibrary();
  const reader = useReader();
  const saved = useSaved();
  const audience = reader.audience ?? DEFAULT_AUDIENCE;
  const shelf = reader.known && typeof library !== 'string' ? library : null;
  const problem = reader.problem ?? saved.problem ?? (typeof library === 'string' ? library : null);
  return (
    <div class="panel">
      <PanelHeader
        page={route.page}
        audience={reader.audience}
        choosing={reader.choosing}
        onChoosing={reader.toggle}
      />
      {reader.choosing && (
        <AudienceChoice audience={reader.audience} onChoose={reader.choose} onDone={reader.done} />
      )}
      <main class="panel-main">
        {problem && (
          <p class="caution" role="alert">
            {problem}
          </p>
        )}
        {route.page === 'saved' && reader.known && <SavedPage saved={saved} />}
        {route.page !== 'saved' && shelf && (
          <Page route={route} library={shelf} audience={audience} chosen={reader.audience} saved={saved} />
        )}
      </main>
      {shelf && <AskDock route={route} library={shelf} audience={audience} saved={saved} />}
    </div>
  );
}
