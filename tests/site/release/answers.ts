import {parseWorkspace} from '@site/src/domain/checklist/saved';
import type {Assessment} from '@site/src/domain/checklist/workspace';
import {
  acknowledgeManual,
  confirmReview,
  findUpgrade,
  type Upgrade,
} from '@site/src/domain/workspace/review';
import {describe, expect, it} from 'vitest';
import {type Beginning, beginnings, criteria} from '../../fixtures/rehearsal/names';
import {answers, catalogueOf, readReaders} from '../../fixtures/rehearsal/readers';

/** What the reader's browser reads from its storage after the second release. */
function openStored(beginning: Beginning) {
  const parsed = parseWorkspace(readReaders()[beginning]);
  if (parsed.status !== 'ok') {
    throw new Error(`The stored answers of ${beginning} are ${parsed.status}.`);
  }
  return parsed.workspace;
}

function upgradeOf(assessment: Assessment | undefined, version: string): Upgrade<string> {
  if (!assessment) {
    throw new Error('The workspace has no project.');
  }
  const {added, changed, retired, unknown} = findUpgrade(assessment, catalogueOf(version).items);
  const ids = (items: {id: string}[]): string[] => items.map(({id}) => id);
  return {added: ids(added), changed: ids(changed), retired: ids(retired), unknown};
}

const nothing = {added: [], changed: [], retired: [], unknown: []};

export function earlierAnswers(): void {
  describe.each(beginnings)('answers that began with the manual %s', (beginning) => {
    it.each(['91.0', 'next'])('are all there in %s, with what changed', (version) => {
      const [project] = openStored(beginning).assessments;
      expect(project?.answers).toEqual(answers);
      expect(upgradeOf(project, version)).toEqual({
        added: [criteria.added],
        changed: [criteria.changed],
        retired: [criteria.retired],
        unknown: [],
      });
    });

    it('are up to date once the reader has gone through the changes', () => {
      const manual = catalogueOf('91.0');
      const changed = {id: criteria.changed, revision: 2};
      const confirmed = confirmReview(openStored(beginning), 'sul', changed);
      const [project] = acknowledgeManual(confirmed, 'sul', manual).assessments;
      expect(upgradeOf(project, '91.0')).toEqual({...nothing, retired: [criteria.retired]});
      expect(Object.keys(project?.answers ?? {})).toEqual(Object.keys(answers));
      // A look into the old text changes nothing.
      expect(upgradeOf(project, '0.90')).toEqual(nothing);
    });
  });
}
