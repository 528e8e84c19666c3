// @vitest-environment jsdom

import {
  ExportLinks,
  SourceLink,
  VerificationLegend,
  VerificationMark,
  verificationName,
} from '@site/src/components/Provenance';
import {verifications} from '@site/src/domain/reference/schema';
import {findViolations} from '@site/tests/fixtures/axe';
import {render, screen} from '@testing-library/react';
import {describe, expect, it} from 'vitest';

describe('verification', () => {
  it('has a name of its own for each degree', () => {
    expect(new Set(verifications.map(verificationName)).size).toBe(verifications.length);
  });

  it.each(verifications)('is a sign with words for screen readers: %s', (verification) => {
    const {container} = render(<VerificationMark verification={verification} />);
    expect(container.querySelector('[data-verification]')?.getAttribute('data-verification')).toBe(
      verification,
    );
    expect(container.textContent).toBe(`(${verificationName(verification)})`);
  });

  it('is explained once for each degree', async () => {
    const {container} = render(<VerificationLegend />);
    const lines = screen.getAllByRole('listitem').map((li) => li.textContent?.trim());
    expect(lines).toEqual(verifications.map(verificationName));
    expect(await findViolations(container)).toEqual([]);
  });
});

describe('a source', () => {
  it('links to its work', () => {
    render(<SourceLink source={{label: 'Bekman (2026)', url: 'https://example.org/b'}} />);
    const link = screen.getByRole('link', {name: 'Bekman (2026)'});
    expect(link.getAttribute('href')).toBe('https://example.org/b');
  });

  it('is only named when it has no address', () => {
    const {container} = render(<SourceLink source={{label: 'ISO (2023)'}} />);
    expect(container.innerHTML).toBe('ISO (2023)');
  });

  it('is nothing when it is not known', () => {
    const {container} = render(<SourceLink source={undefined} />);
    expect(container.innerHTML).toBe('');
  });
});

describe('exports', () => {
  it('are downloaded, not opened', () => {
    render(<ExportLinks csv="/data/next/a.csv" json="/data/next/a.json" />);
    const links = screen.getAllByRole('link');
    expect(links.map((a) => [a.textContent, a.getAttribute('href')])).toEqual([
      ['CSV', '/data/next/a.csv'],
      ['JSON', '/data/next/a.json'],
    ]);
    expect(links.every((a) => a.hasAttribute('download'))).toBe(true);
  });
});
