import { analyzeCommand } from './analyzeCommand';
import { reportCommand } from './reportCommand';
import { screenCommand } from './screenCommand';
import { USAGE } from './usage';

const EXIT_USAGE = 2;

/** Runs one command of the CLI; the arguments are those after `node dist/cli.js`. Returns the exit status. */
async function main([command, ...rest]: readonly string[]): Promise<number> {
  switch (command) {
    case 'analyze':
      return analyzeCommand(rest);
    case 'report':
      return reportCommand(rest);
    case 'screen':
      return screenCommand(rest);
    case 'help':
    case '--help':
    case '-h':
      process.stdout.write(USAGE);
      return 0;
    default:
      process.stderr.write(command === undefined ? USAGE : `Unknown command "${command}". Try "help".\n`);
      return EXIT_USAGE;
  }
}

// A reader such as `head` may close the pipe before everything is written: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

void main(process.argv.slice(2)).then(status => {
  // Setting the code instead of exiting lets pending output reach a pipe.
  process.exitCode = status;
});
