import { runCommandLine } from './run.ts';
import { terminal } from './terminal.ts';

process.exitCode = await runCommandLine(process.argv.slice(2), terminal);
