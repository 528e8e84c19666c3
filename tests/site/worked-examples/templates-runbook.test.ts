import {describe, expect, it} from 'vitest';
import {chapter, localesOf, missing} from './chapters';

const slug = 'templates/runbook';

describe.each(localesOf(slug))(`${slug} in %s`, (locale) => {
  const blocks = [...chapter(locale, slug).matchAll(/```markdown\n([\s\S]*?)```/g)].map(
    (match) => match[1] ?? '',
  );

  it('repeats the numbers that the reliability chapter computes', () => {
    const exposure = (1.5 * 3600 - 27) * 0.004 * 180;
    const restore = Math.round(400e9 / 90e6 / 60) + 40 + 20;
    expect(
      missing(locale, slug, [
        [exposure, 0],
        [2 * Math.round(exposure), 0],
        [14.4 * 0.5, 1, '%'],
        [restore, 0, ' min'],
        [Math.ceil(Math.log(0.05) / Math.log(0.995)), 0],
      ]),
    ).toEqual([]);
  });

  it('fills every section of the template, and no gap is left', () => {
    expect(blocks).toHaveLength(2);
    const [template = '', example = ''] = blocks;
    const numbered = (text: string): string[] => text.match(/^##+ \d[\d.]* .*$/gm) ?? [];
    expect(numbered(example)).toEqual(numbered(template));
    expect(template).toContain('[');
    expect(example).not.toContain('[');
  });
});
