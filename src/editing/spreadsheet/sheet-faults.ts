import { unzipXml } from './unzip.js';

/** What a sheet has that its values do not show. */
export interface SheetFaults {
  /** "B2:C3" */
  merged: readonly string[];
  /** "C5" */
  formulas: readonly string[];
}

/**
 * Merged cells and formulas of each sheet, in the workbook's order.
 * @throws {UnreadableSpreadsheetError}
 */
export function findSheetFaults(archive: Buffer): SheetFaults[] {
  const parts = unzipXml(archive);
  const targets = new Map(
    elements(parts.get('xl/_rels/workbook.xml.rels') ?? '', 'Relationship').map((element) => [
      attribute(element, 'Id'),
      partName(attribute(element, 'Target')),
    ]),
  );
  return elements(parts.get('xl/workbook.xml') ?? '', 'sheet').map((element) =>
    faultsOf(parts.get(targets.get(attribute(element, '\\w+:id')) ?? '') ?? ''),
  );
}

const faultsOf = (xml: string): SheetFaults => ({
  merged: elements(xml, 'mergeCell').map((element) => attribute(element, 'ref')),
  formulas: [...xml.matchAll(/(<(?:\w+:)?c\s[^>]*>)\s*<(?:\w+:)?f[\s/>]/g)].map(([, cell = '']) =>
    attribute(cell, 'r'),
  ),
});

const elements = (xml: string, name: string): string[] =>
  xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, 'g')) ?? [];

const attribute = (element: string, name: string): string =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(element)?.[1] ?? '';

/** Targets are relative to xl/, or absolute. */
const partName = (target: string): string => (target.startsWith('/') ? target.slice(1) : `xl/${target}`);
