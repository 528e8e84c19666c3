import type {ManualData} from '@site/plugins/manual-data/collections';
import {loadManualData} from '@site/plugins/manual-data/loadManualData';
import {toPageData} from '@site/plugins/manual-data/pageData';
import {locales} from '@site/src/domain/locale/locale';
import {createManualSite, removeManualSites} from '@site/tests/fixtures/manualSite';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

let data: ManualData;

beforeAll(() => {
  data = loadManualData(createManualSite(), 'current');
});
afterAll(removeManualSites);

describe('toPageData', () => {
  it.each(locales)('makes the files that remark.ts imports, in %s', (locale) => {
    expect(Object.keys(toPageData(data, 'next', locale)).sort()).toEqual([
      'accelerators.json',
      'bibliography.json',
      'catalogue.json',
      'checklists-in-full.json',
      'checklists.json',
      'checklists/data.json',
      'cloud-instances.json',
      'criteria.json',
      'exports.json',
      'glossary.json',
      'glossary/drift.json',
      'glossary/leakage.json',
      'hardware-tiers.json',
      'progress.json',
      'references.json',
      'roles.json',
      'services.json',
      'sizing.json',
      'skills.json',
      'software.json',
      'tools.json',
    ]);
  });

  it('joins a checklist with its criteria in Portuguese', () => {
    expect(toPageData(data, 'next', 'pt-BR')['checklists/data.json']).toMatchInlineSnapshot(`
      {
        "chapter": "practices/data",
        "description": "O que falta.",
        "id": "data",
        "items": [
          {
            "evidence": "O inventário.",
            "evidenceUrlRequired": false,
            "id": "DAT-01",
            "kind": "criterion",
            "level": "essential",
            "notApplicable": {
              "allowed": false,
            },
            "revision": 1,
            "statement": "Todo conjunto de dados está no inventário.",
            "status": "active",
            "verify": "Procure cada arquivo.",
            "why": "Sem inventário não se acha a fonte errada.",
          },
          {
            "hint": "Uma pessoa.",
            "id": "data-owner",
            "kind": "task",
            "revision": 1,
            "statement": "Há um responsável.",
          },
        ],
        "manualVersion": "next",
        "title": "Dados",
      }
    `);
  });

  it('has the same ids in English, with English words', () => {
    expect(toPageData(data, '0.9', 'en')['checklists/data.json']).toMatchObject({
      id: 'data',
      title: 'Data',
      manualVersion: '0.9',
      items: [
        {kind: 'criterion', id: 'DAT-01', statement: 'Every dataset is in the inventory.'},
        {kind: 'task', id: 'data-owner', statement: 'There is an owner.', hint: 'One person.'},
      ],
    });
  });

  it.each(locales)('leaves no pair of languages in what a component shows, in %s', (locale) => {
    const files = Object.entries(toPageData(data, 'next', locale));
    // The glossary shows both names of a term on purpose.
    const others = files.filter(([file]) => file !== 'glossary.json');
    expect(JSON.stringify(others)).not.toContain('"pt-BR"');
  });

  it('gives a term in the language of the page', () => {
    expect(toPageData(data, 'next', 'pt-BR')['glossary/drift.json']).toMatchObject({
      term: 'Deriva',
    });
    expect(toPageData(data, 'next', 'en')['glossary/drift.json']).toEqual({
      id: 'drift',
      term: 'Drift',
      definition: 'Change.',
    });
  });

  it('gives the tables their sources and the names of accelerators', () => {
    const files = toPageData(data, 'next', 'en');
    expect(files['accelerators.json']).toMatchObject({
      manualVersion: 'next',
      accelerators: [{id: 't4'}, {id: 'l4'}, {id: 'h100', memoryGB: {value: 80}}],
      sources: {'bekman-2026': {label: 'Bekman (2026)', url: 'https://example.org/bekman'}},
    });
    expect(files['hardware-tiers.json']).toMatchObject({
      tiers: [{id: 'entry', name: 'Entry', accelerators: [{id: 'h100', name: 'H100'}, {}, {}]}],
    });
  });

  it('gives the bibliography as CSL-JSON', () => {
    expect(toPageData(data, 'next', 'en')['bibliography.json']).toMatchObject([
      {id: 'bekman-2026', issued: {'date-parts': [[2026, 8]]}},
      {id: 'gebru-2021'},
    ]);
  });

  it('makes values that survive JSON unchanged', () => {
    const files = toPageData(data, 'next', 'en');
    expect(JSON.parse(JSON.stringify(files))).toEqual(files);
  });
});
