import { z } from './zod.ts';

const idSchema = z.string().min(1).max(120);

/** A place in the side panel. */
export const panelRouteSchema = z.discriminatedUnion('page', [
  /** `section` is the id of a section to begin at. */
  z.strictObject({ page: z.literal('article'), id: idSchema, section: idSchema.optional() }),
  z.strictObject({ page: z.literal('concept'), id: idSchema }),
  /** A concept whose card the page blocked: opened here instead, and said so. */
  z.strictObject({ page: z.literal('blocked-card'), id: idSchema }),
  z.strictObject({ page: z.literal('saved') }),
  z.strictObject({ page: z.literal('saved-article'), id: idSchema }),
  z.strictObject({ page: z.literal('browse'), query: z.string().max(200) }),
  /** The terms on the page beside the panel. */
  z.strictObject({ page: z.literal('terms') }),
  /** Backup, import and what is kept. */
  z.strictObject({ page: z.literal('data') }),
  z.strictObject({ page: z.literal('policy') }),
  z.strictObject({ page: z.literal('credits') }),
]);

/** A place in the side panel. */
export type PanelRoute = z.infer<typeof panelRouteSchema>;
