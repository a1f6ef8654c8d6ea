import { z } from './zod.ts';
import { audienceSchema } from './audience.ts';
import { densitySchema } from './density.ts';
import { savedArticleSchema } from './saved-article.ts';
import { switchesSchema } from './switches.ts';

/** Version of the backup file's shape. Raise it together with a step in `lib/reading/read-backup.ts`. */
export const BACKUP_VERSION = 2;

/** Everything of the reader's in one file: preferences, saved articles with notes and tags, content in use. */
export const backupSchema = z.strictObject({
  format: z.literal('medglance-backup'),
  version: z.literal(BACKUP_VERSION),
  madeAt: z.iso.datetime(),
  packs: z.array(z.string().min(1)),
  preferences: z.strictObject({
    audience: audienceSchema.nullable(),
    density: densitySchema,
    switches: switchesSchema,
  }),
  savedArticles: z.array(savedArticleSchema),
  /** Records that this version cannot read, as they are: another version may. */
  unreadable: z.array(z.unknown()),
});

/** The content of a backup file. */
export type Backup = z.infer<typeof backupSchema>;
