import { stringify } from 'csv-stringify/sync';
import type { Response } from 'express';

/**
 * Excel opens it: with the mark by which it knows UTF-8, and with the signs that begin a formula made harmless
 * (https://owasp.org/www-community/attacks/CSV_Injection). Residents' words are in it.
 */
export function sendCsv(response: Response, name: string, rows: readonly (readonly string[])[]): void {
  response
    .set('Cache-Control', 'no-store')
    .attachment(name)
    .type('text/csv; charset=utf-8')
    .send(
      stringify(
        rows.map((row) => [...row]),
        { bom: true, escape_formulas: true, record_delimiter: 'windows' },
      ),
    );
}
