import { z } from 'zod';

// zod's compiled parsers need eval, which the extension's content security policy forbids.
z.config({ jitless: true });

export { z };
