// @vitest-environment jsdom

import {storageKey} from '@site/src/hooks/workspaceStorage';
import {needsReactAtOnce} from '@site/src/loader/page';
import {beforeEach, describe, expect, it} from 'vitest';

beforeEach(() => {
  localStorage.clear();
  history.replaceState(null, '', '/manual/a');
  document.body.innerHTML = '<h2 id="método">A</h2>';
  Object.defineProperty(navigator, 'connection', {value: undefined, configurable: true});
});

describe('a page', () => {
  it('that is only read needs nothing', () => {
    expect(needsReactAtOnce()).toBe(false);
  });

  it('is ready for a reader with saved answers, unless they save data', () => {
    localStorage.setItem(storageKey, '{}');
    expect(needsReactAtOnce()).toBe(true);
    Object.defineProperty(navigator, 'connection', {value: {saveData: true}, configurable: true});
    expect(needsReactAtOnce()).toBe(false);
  });

  it('is ready when its address asks for something', () => {
    history.replaceState(null, '', '/manual/a?print=blank');
    expect(needsReactAtOnce()).toBe(true);
  });

  it.each([
    ['is there', '#m%C3%A9todo', false],
    ['is not there yet', '#DAT-01', true],
    ['cannot be read', '#%', false],
  ])('whose address points at a place that %s', (_, hash, expected) => {
    history.replaceState(null, '', `/manual/a${hash}`);
    expect(needsReactAtOnce()).toBe(expected);
  });
});
