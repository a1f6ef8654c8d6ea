import { z } from './zod.ts';

/** What is kept only if the reader turns it on; everything is off at first. */
export const switchesSchema = z.strictObject({
  /** Saved articles remember the address of the page they were saved from. */
  pageAddresses: z.boolean().default(false),
  /** The panel remembers what was looked up last. */
  recentLookUps: z.boolean().default(false),
});

/** What the reader has turned on. */
export type Switches = z.infer<typeof switchesSchema>;
/** The name of a switch. */
export type SwitchName = keyof Switches;
