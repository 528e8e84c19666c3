import {countCitations, countWords} from '@site/scripts/page-counts';
import {describe, expect, it} from 'vitest';

const page = `---
title: Um título
---

Meça a [perda](../a/b.mdx#c) em 1.234,5 GB, diz a lei [@lgpd-2018; @iso-42001]. {/* nada */}

\`\`\`bash
não conta
\`\`\`

$$
x = 1
$$

Fim <Term id="model">modelo</Term> pré-pronto [@iso-42001].
`;

describe('countWords', () => {
  it('counts what is read, not code, formulas, citations or markup', () => {
    // Meça a perda em 1.234,5 GB diz a lei · Fim modelo pré-pronto
    expect(countWords(page)).toBe(12);
  });
});

describe('countCitations', () => {
  it('counts every work of every citation', () => {
    expect(countCitations(page)).toBe(3);
  });
});
