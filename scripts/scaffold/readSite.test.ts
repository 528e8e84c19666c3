import {removeManualSites} from '@site/tests/fixtures/manualSite';
import {createScaffoldSite} from '@site/tests/fixtures/scaffoldSite';
import {afterAll, describe, expect, it} from 'vitest';
import {readSite} from './readSite';

afterAll(removeManualSites);

describe('readSite', () => {
  it('knows what releases had', () => {
    const {releases} = readSite(createScaffoldSite());
    expect(releases).toEqual([
      {
        version: '0.8',
        chapters: ['practices/data', 'practices/gone'],
        criteria: ['DAT-01', 'DAT-02', 'DAT-03'],
        checklists: ['data'],
        tasks: ['data-owner'],
      },
    ]);
  });
});
