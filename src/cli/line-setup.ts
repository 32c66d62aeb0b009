import { createLineSetupCommand, drawMenus } from './line-setup-command.js';
import { runCommand } from './run-command.js';

const print = (line: string) => console.log(line);
const command = createLineSetupCommand({ env: process.env, print, draw: drawMenus });

await runCommand(async () => {
  await command.parseAsync();
});
// A call that LINE never answers would keep the process alive for minutes.
process.exit();
