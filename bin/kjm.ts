import { main } from '../lib/cli/program';

await main(process.argv);
