import { basename, extname } from 'node:path';

const extensions = new Set(['.yaml', '.yml', '.json']);

/** Whether a path can be one of our content files: not what editors put beside them (.parks.yaml.swp, .#parks.yaml). */
export const isContentFile = (path: string): boolean =>
  extensions.has(extname(path)) && !basename(path).startsWith('.') && !basename(path).startsWith('~');
