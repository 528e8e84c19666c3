// @vitest-environment jsdom

import {Helmet, HelmetProvider} from '@site/src/ownPage/head';
import {render} from '@testing-library/react';
import {expect, it} from 'vitest';

it('changes the marks of the root and nothing else of the head', () => {
  document.title = 'A';
  document.documentElement.className = 'docs';
  const {container} = render(
    <HelmetProvider>
      <Helmet>
        <title>B</title>
        <html lang="en" className="other" data-has-hydrated={true} />
      </Helmet>
    </HelmetProvider>,
  );
  expect(document.documentElement.dataset.hasHydrated).toBe('true');
  expect(document.documentElement.className).toBe('docs');
  expect(document.title).toBe('A');
  expect(container.innerHTML).toBe('');
});
