import {describe, expect, it} from 'vitest';
import {chapter, type Locale, localesOf, missing} from './chapters';
import {blocksOf, findPython, runPython} from './python';

const slug = 'practices/data-preparation';
const python = findPython('sklearn');
/** The version that printed the chapter’s output; others deal groups to folds differently. */
const printedBy = '1.2.1';
const withoutNumbers = (text: string): string => text.replaceAll(/\d+(?:\.\d+)?/g, '#');

/** The output blocks: those that hold a score in parentheses. */
function outputOf(locale: Locale): string {
  return blocksOf(locale, slug, 'text')
    .filter((block) => /\d\.\d{3} \(/.test(block))
    .join('\n');
}

/** The numbers of each line of the printed output. */
function numbersOf(output: string): number[][] {
  return output
    .split('\n')
    .map((line) => [...line.matchAll(/(?<![\d,])\d+(?:\.\d+)?(?![\d,])/g)].map(([n]) => Number(n)));
}

describe.each(localesOf(slug))(`${slug} in %s`, (locale) => {
  const lines = numbersOf(outputOf(locale));
  const scoreOf = (line: number): number => lines[line]?.[0] ?? Number.NaN;

  it('explains the numbers that the program prints', () => {
    const [byRow, byPerson] = [scoreOf(3), scoreOf(4)];
    const [perStudent, forest, repeated] = [scoreOf(5), scoreOf(6), scoreOf(7)];
    expect(
      missing(locale, slug, [
        ...[byRow, byPerson, scoreOf(2), perStudent, forest, repeated].map((n) => [n, 3] as const),
        ...(lines[5] ?? []).map((n) => [n, 3] as const),
        [byRow - byPerson, 2],
        [repeated - forest, 2],
      ]),
    ).toEqual([]);
  });

  it('compares weights with a moved threshold', () => {
    const printed = outputOf(locale).split('\n').slice(8);
    const [none, weighted, moved] = printed.map((line) =>
      [...line.replace(/^[^:]*:/, '').matchAll(/[\d.]+/g)].map(([n]) => Number(n)),
    );
    const [alerts = 0, movedAlerts = 0] = [weighted?.[1], moved?.[1]];
    expect(
      missing(locale, slug, [
        [none?.[0] ?? 0, 1, '%'],
        [weighted?.[0] ?? 0, 1, '%'],
        ...[alerts, movedAlerts, weighted?.[2] ?? 0, moved?.[2] ?? 0].map((n) => [n, 0] as const),
      ]),
    ).toEqual([]);
    expect(Math.abs(alerts - movedAlerts)).toBeLessThan(10);
  });

  it('scales the example of the fees', () => {
    expect(missing(locale, slug, [[(120 - 80) / (900 - 80), 2]])).toEqual([]);
    expect(missing(locale, slug, [[31_450 - 30_000, 0]])).toEqual([]);
  });

  it.skipIf(python.skips)('prints what its program prints', () => {
    const source = blocksOf(locale, slug, 'python').join('\n');
    const {output, status, error} = runPython(python, source);
    expect(status, error).toBe(0);
    const version = runPython(python, 'import sklearn; print(sklearn.__version__)').output;
    if (version === printedBy) {
      expect(output).toBe(outputOf(locale));
      return;
    }
    expect(withoutNumbers(output)).toBe(withoutNumbers(outputOf(locale)));
    const scores = numbersOf(output).map(([first = Number.NaN]) => first);
    expect((scores[3] ?? 0) - (scores[4] ?? 1)).toBeGreaterThan(0.2);
    expect((scores[7] ?? 0) - (scores[6] ?? 1)).toBeGreaterThan(0.2);
  });

  it('names the version that printed the output', () => {
    expect(chapter(locale, slug)).toContain(`scikit-learn ${printedBy}`);
  });
});
