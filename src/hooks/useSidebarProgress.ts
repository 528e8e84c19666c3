import type {Progress} from '@site/src/domain/checklist/progress';
import {
  chapterProgress,
  type ProgressIndex,
  stageProgress,
} from '@site/src/domain/checklist/progressIndex';
import type {Answer} from '@site/src/domain/checklist/workspace';
import {publicVersion} from '@site/src/domain/manual/version';
import {useAnswers} from './useAnswers';
import {useDataFolder} from './useDataFolder';
import {useProgressIndex} from './useProgressIndex';

type Count = (
  index: ProgressIndex,
  answers: Readonly<Record<string, Answer>>,
  name: string,
) => Progress | undefined;

/** Nothing is loaded before the reader has answered something. */
function useProgressOf(count: Count, name: string | undefined): Progress | undefined {
  const folder = useDataFolder();
  const {answers} = useAnswers(publicVersion(folder));
  const index = useProgressIndex(name !== undefined && Object.keys(answers).length > 0);
  return index && name !== undefined ? count(index, answers, name) : undefined;
}

/**
 * How much is met of the checklists that close a chapter.
 *
 * @param chapter - `part/chapter`
 * @returns undefined where there is nothing to show
 */
export function useChapterProgress(chapter: string | undefined): Progress | undefined {
  return useProgressOf(chapterProgress, chapter);
}

/**
 * How much is met of the checklists of a part of the manual.
 *
 * @returns undefined where there is nothing to show
 */
export function useStageProgress(part: string | undefined): Progress | undefined {
  return useProgressOf(stageProgress, part);
}
