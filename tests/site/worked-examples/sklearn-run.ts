/** Runs a chapter’s scikit-learn program and compares it with the output that the chapter prints. */
import type {Locale} from './chapters';
import {blocksOf, findPython, runPython} from './python';

const version = /\d+\.\d+\.\d+/g;
const number = /[-+]?\d+(?:\.\d+)?/g;

/** The first Python here that has scikit-learn. */
const python = findPython('sklearn');

/** Without scikit-learn the run is skipped on a desk and fails in continuous integration. */
export const {skips: skipsRun} = python;

/** The numbers of each line that a chapter prints below its program. */
export function printedNumbers(locale: Locale, slug: string): number[][] {
  return (blocksOf(locale, slug, 'text')[0] ?? '')
    .split('\n')
    .map((line) => [...line.replaceAll(version, '').matchAll(number)].map(([n]) => Number(n)));
}

/** Whether two printed numbers agree as far as another version of the library may differ. */
function agree(printed: string, actual: string): boolean {
  const unit = 10 ** -(printed.split('.')[1]?.length ?? 0);
  const allowed = Math.max(3 * unit, 0.03 * Math.abs(Number(printed)));
  return Math.abs(Number(printed) - Number(actual)) <= allowed + 1e-9;
}

function lineAgrees(printed: string, actual: string): boolean {
  const words = (line: string): string => line.replaceAll(number, '#').replaceAll(/\s+/g, ' ');
  const [expected, found] = [printed.match(number) ?? [], actual.match(number) ?? []];
  return (
    words(printed) === words(actual) && expected.every((n, index) => agree(n, found[index] ?? ''))
  );
}

/** What differs between the printed output and a run of the program here; empty if nothing. */
export function differences(locale: Locale, slug: string): string[] {
  const {output, status, error} = runPython(python, blocksOf(locale, slug, 'python').join('\n'));
  if (status !== 0) {
    return [error];
  }
  const plain = (text: string): string[] => text.replaceAll(version, 'version').split('\n');
  const printed = plain(blocksOf(locale, slug, 'text').join('\n'));
  const actual = plain(output);
  return Array.from({length: Math.max(printed.length, actual.length)}, (_, index) => index)
    .filter((index) => !lineAgrees(printed[index] ?? '', actual[index] ?? ''))
    .map((index) => `${printed[index]} | here: ${actual[index]}`);
}
