import { useEffect, useState } from 'preact/hooks';
import type { Library } from '../../lib/reading/library.ts';
import { library } from './panel-resources.ts';

/** The library: null while it loads, a sentence when it cannot be read. */
export function useLibrary(): Library | string | null {
  const [shelf, setShelf] = useState<Library | string | null>(null);
  useEffect(() => {
    library.then(setShelf, () =>
      setShelf(
        'The library that ships with Medglance cannot be read. Reinstall the extension; saved articles stay.',
      ),
    );
  }, []);
  return shelf;
}
