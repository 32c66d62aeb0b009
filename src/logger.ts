import { type Logger as PinoLogger, pino } from 'pino';

/** JSON lines, each with an `event` name. What people write, and who they are, never goes in. */
export type Logger = PinoLogger;

export const createLogger = (level: string): Logger =>
  pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
