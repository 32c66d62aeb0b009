import type { Blob } from 'node:buffer';
import type { Stream } from 'node:stream';
import type { Feature } from 'write-excel-file/node';
import {
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeAttributeValue,
  sanitizeTextContent,
} from 'write-excel-file/utility';

/** What a sheet keeps its readers from. */
export interface SheetGuard {
  /** Counted from 0. */
  hidden: readonly number[];
  /** Cells such as "C4:F4" that offer a list of words. */
  choices: readonly string[];
  words: readonly string[];
}

/** The library's own name for these is not exported. */
type FileContent = Stream | Buffer | Blob;

const sheetFile = 'xl/worksheets/sheet{id}.xml';

/**
 * Hides columns, offers lists of words, and locks every cell that is not of the text format (`@`). Without a password: it
 * guards against slips, and the import checks again.
 * Elements and attributes: ECMA-376 part 1, 18.3.1.85 (sheetProtection), 18.3.1.32 (dataValidation), 18.8.33 (protection).
 */
export function guardSheets(guards: readonly SheetGuard[]): Feature<FileContent> {
  return {
    files: {
      transform: {
        'xl/styles.xml': { transform: unlockTextCells },
        [sheetFile]: { transform: (xml, _options, { sheetIndex }) => guardSheet(xml, guards[sheetIndex]) },
      },
    },
  };
}

function guardSheet(xml: string, guard: SheetGuard | undefined): string {
  const locked = insert(xml, '<sheetProtection sheet="1" formatColumns="0" formatRows="0"/>');
  if (guard === undefined) return locked;
  const hidden = guard.hidden.reduce((before, column) => hide(before, column + 1), locked);
  return guard.choices.length > 0 ? insert(hidden, choiceOf(guard)) : hidden;
}

const hide = (xml: string, column: number): string => xml.replace(`<col min="${column}" `, '$&hidden="1" ');

const insert = (xml: string, element: string): string =>
  insertElementMarkupAccordingToOrderOfSiblings(
    xml,
    element,
    getOrderOfSiblings(sheetFile, 'worksheet') ?? [],
    'worksheet',
  );

const choiceOf = ({ choices, words }: SheetGuard): string =>
  '<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1"' +
  ` sqref="${sanitizeAttributeValue(choices.join(' '))}">` +
  `<formula1>${sanitizeTextContent(`"${words.join(',')}"`)}</formula1></dataValidation></dataValidations>`;

/** Number 49 is the text format of every spreadsheet program; the library gives it a number of its own. */
function unlockTextCells(xml: string): string {
  const own = /<numFmt numFmtId="(\d+)" formatCode="@"\/>/.exec(xml)?.[1];
  if (own === undefined) return xml;
  return xml.replace(
    new RegExp(`<xf numFmtId="${own}" ([^>]*)>(.*?)</xf>`, 'g'),
    '<xf numFmtId="49" $1 applyProtection="1">$2<protection locked="0"/></xf>',
  );
}
