import type {Reference} from '@site/src/domain/reference/schema';
import {toAcceleratorsView, toHardwareTiersView} from '@site/src/domain/sizing/view';
import {acceleratorView, figure, tierView} from '@site/tests/fixtures/sizing';
import {describe, expect, it} from 'vitest';

function reference(family: string): Reference {
  return {type: 'article', title: 'T', author: [{family}], issued: '2026'};
}

const references = {
  'bekman-2026': reference('Bekman'),
  'other-2026': reference('Other'),
  'unused-2026': reference('Unused'),
};

describe('toAcceleratorsView', () => {
  const {id: _id, ...h100} = acceleratorView('h100', 80, {name: 'H100'});

  it('orders by memory, then by name', () => {
    const entries = {
      h100,
      a100: {...h100, name: 'A100'},
      l4: {...h100, name: 'L4', memoryGB: figure(24)},
    };
    const view = toAcceleratorsView(entries, {}, references, '0.9');
    expect(view.accelerators.map(({id}) => id)).toEqual(['l4', 'a100', 'h100']);
    expect(view.manualVersion).toBe('0.9');
  });

  it('names each source that a figure has, once, and no other', () => {
    const entries = {h100: {...h100, powerW: figure(700, {source: 'other-2026'})}};
    expect(toAcceleratorsView(entries, {}, references, 'next').sources).toEqual({
      'bekman-2026': {label: 'Bekman (2026)', url: undefined},
      'other-2026': {label: 'Other (2026)', url: undefined},
    });
  });
});

describe('toHardwareTiersView', () => {
  const tier = (id: string, order: number) => {
    const {id: _id, ...entry} = tierView(id, order);
    return {...entry, accelerators: ['h100', 'gone']};
  };
  const {id: _id, ...h100} = acceleratorView('h100', 80, {name: 'H100 SXM'});

  it('orders tiers and names their accelerators', () => {
    const view = toHardwareTiersView(
      {b: tier('b', 2), a: tier('a', 1)},
      {h100},
      references,
      'next',
    );
    expect(view.tiers.map(({id}) => id)).toEqual(['a', 'b']);
    expect(view.tiers[0]?.accelerators).toEqual([
      {id: 'h100', name: 'H100 SXM'},
      {id: 'gone', name: 'gone'},
    ]);
  });

  it('takes "editorial" for no work of the bibliography', () => {
    expect(toHardwareTiersView({a: tier('a', 1)}, {}, references, 'next').sources).toEqual({});
  });

  it('names the works that figures follow', () => {
    const entry = tier('a', 1);
    const cpuCores = {...entry.specs.cpuCores, source: 'other-2026'};
    const entries = {a: {...entry, specs: {...entry.specs, cpuCores}}};
    const {sources} = toHardwareTiersView(entries, {}, references, 'next');
    expect(Object.keys(sources)).toEqual(['other-2026']);
  });
});
