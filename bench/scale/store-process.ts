/** Holds a store for another process, so that what is measured there is not the store's own work. `tsx store-process.ts DIR` */
import { openEmbeddedStore } from '../../lib/runtime/embedded-store';

const store = await openEmbeddedStore({ dir: process.argv[2] as string });
process.send?.('ready');
process.on('disconnect', () => void store.close().then(() => process.exit(0)));
