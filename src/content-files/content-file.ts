import type { Problem } from '../errors.js';

/** A content file read and checked, which still knows where in the file each value stands. */
export interface ContentFile<T> {
  value: T;
  problemAt(path: readonly PropertyKey[], message: string): Problem;
}
