import type {ChecklistItem} from './view';
import {counts} from './view';
import type {Answer} from './workspace';

export type Progress = {
  met: number;
  unmet: number;
  notApplicable: number;
  unanswered: number;
  /** Items that count: all but those validly not applicable. */
  applicable: number;
  /** met ÷ applicable in percent, rounded down: 100 only when nothing is missing. */
  percent: number;
};

type State = 'met' | 'unmet' | 'not-applicable' | 'unanswered';

/** An N/A without a reason is no answer. */
export function answerState(answer: Answer | undefined): State {
  if (!answer) {
    return 'unanswered';
  }
  if (answer.status === 'not-applicable' && !answer.reason?.trim()) {
    return 'unanswered';
  }
  return answer.status;
}

/** Counts the items of a list that are answered; announced and retired criteria do not count. */
export function countProgress(
  items: readonly ChecklistItem[],
  answers: Readonly<Record<string, Answer>>,
): Progress {
  const states = items
    .filter(counts)
    .map(({id}) => answerState(Object.hasOwn(answers, id) ? answers[id] : undefined));
  const count = (state: State): number => states.filter((s) => s === state).length;
  const met = count('met');
  const notApplicable = count('not-applicable');
  const applicable = states.length - notApplicable;
  return {
    met,
    unmet: count('unmet'),
    notApplicable,
    unanswered: count('unanswered'),
    applicable,
    percent: applicable === 0 ? 100 : Math.floor((100 * met) / applicable),
  };
}
