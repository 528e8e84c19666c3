// @vitest-environment jsdom

import {onApproach, readyOnApproach} from '@site/src/loader/approach';
import {beforeEach, expect, it, vi} from 'vitest';

type Report = (entries: {isIntersecting: boolean}[]) => void;

let report: Report = () => undefined;
const observe = vi.fn();
const options = vi.fn();

beforeEach(() => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe = observe;
      constructor(callback: Report, init: IntersectionObserverInit) {
        report = callback;
        options(init.rootMargin);
      }
    },
  );
  const [name] = Object.keys(readyOnApproach);
  document.body.innerHTML = `<p>Text</p><section ${name}></section>`;
});

it('watches the tools of the page and starts when one is near', () => {
  const start = vi.fn();
  onApproach(start, false);
  expect(observe.mock.lastCall).toEqual([document.querySelector('section')]);
  expect(options.mock.lastCall).toEqual(['600px 0px']);
  report([{isIntersecting: false}]);
  expect(start).not.toHaveBeenCalled();
  report([{isIntersecting: true}]);
  expect(start).toHaveBeenCalled();
});

it('waits until the tool is on the screen when the reader saves data', () => {
  onApproach(vi.fn(), true);
  expect(options.mock.lastCall).toEqual(['0px']);
});
