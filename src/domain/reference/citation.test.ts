import {type Citation, toBibtex, toCslDocument} from '@site/src/domain/reference/citation';
import {describe, expect, it} from 'vitest';

const citation: Citation = {
  key: 'gartner-2026-ai-data',
  author: 'Gartner',
  title: 'AI spending forecast, line “AI data”',
  edition: '2026-01',
  issued: '2026-01-16',
  container: 'Open ML Franchise Manual, version next',
  note: 'US$ 0.827 billion in 2025; growth 100% & more_',
  url: 'https://manual.example/en/manual/market/#estimate-gartner-2026-ai-data',
  accessed: '2026-11-21',
};

describe('toBibtex', () => {
  it('writes an entry that LaTeX reads as text', () => {
    expect(toBibtex(citation)).toMatchInlineSnapshot(`
      "@misc{gartner-2026-ai-data,
        author = {{Gartner}},
        title = {{AI spending forecast, line “AI data”}},
        edition = {2026-01},
        year = {2026},
        howpublished = {Open ML Franchise Manual, version next},
        note = {US\\$ 0.827 billion in 2025; growth 100\\% \\& more\\_},
        url = {https://manual.example/en/manual/market/#estimate-gartner-2026-ai-data},
        urldate = {2026-11-21}
      }
      "
    `);
  });

  it('keeps commands and braces out', () => {
    const text = toBibtex({...citation, title: String.raw`\input{a}~^`, edition: undefined});
    expect(text).toContain(
      String.raw`{{\textbackslash{}input\{a\}\textasciitilde{}\textasciicircum{}}}`,
    );
    expect(text).not.toContain('edition');
  });
});

describe('toCslDocument', () => {
  it('is what reference managers import', () => {
    expect(JSON.parse(toCslDocument(citation))).toEqual([
      {
        id: 'gartner-2026-ai-data',
        type: 'webpage',
        author: [{literal: 'Gartner'}],
        title: 'AI spending forecast, line “AI data”',
        edition: '2026-01',
        issued: {'date-parts': [[2026, 1, 16]]},
        'container-title': 'Open ML Franchise Manual, version next',
        note: 'US$ 0.827 billion in 2025; growth 100% & more_',
        URL: citation.url,
        accessed: {'date-parts': [[2026, 11, 21]]},
      },
    ]);
  });
});
