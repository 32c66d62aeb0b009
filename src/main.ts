import type { AddressInfo } from 'node:net';
import { createApp } from './app.js';
import { readConfig } from './config.js';
import { MendableError } from './errors.js';
import { createKeepingTrainer } from './learning/worker-trainer.js';
import { createLogger } from './logger.js';
import { createServices } from './services/services.js';

/** What is not done by then is given up: whoever stops a service waits so long and no longer. */
const stopWithinMs = 15_000;

async function start(): Promise<void> {
  const config = readConfig(process.env);
  const log = createLogger(config.logLevel);
  const services = await createServices(config, log, createKeepingTrainer(config.content.cache));
  const server = createApp(services).listen(config.port, config.host ?? '0.0.0.0', () => {
    const { port } = server.address() as AddressInfo;
    const line = config.line ? 'LINE is on (POST /webhook)' : 'LINE is off (no LINE_CHANNEL_… variables)';
    log.info({ event: 'started', port }, `Isesaku is ready: open http://localhost:${port} to chat. ${line}.`);
  });

  const stop = () => {
    log.info({ event: 'stopping' });
    setTimeout(() => process.exit(1), stopWithinMs).unref();
    server.close(() => void services.close().then(() => process.exit(0)));
    server.closeIdleConnections();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

try {
  await start();
} catch (error) {
  console.error(error instanceof MendableError ? error.message : error);
  process.exit(1);
}
