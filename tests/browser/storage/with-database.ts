import { afterEach, beforeEach } from 'vitest';
import { Database } from '../../../lib/storage/database.ts';

/** Gives each test of a file a database of its own. */
export function withDatabase(): { readonly now: Database } {
  const holder = { now: new Database(`test-${crypto.randomUUID()}`) };
  beforeEach(async () => {
    holder.now = new Database(`test-${crypto.randomUUID()}`);
    await holder.now.open();
  });
  afterEach(() => holder.now.delete());
  return holder;
}
