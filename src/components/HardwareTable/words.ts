import {translate} from '@docusaurus/Translate';
import type {RentalAvailability} from '@site/src/domain/hardware/rent';
import {type Use, uses} from '@site/src/domain/hardware/uses';
import {brazilName} from './brazilName';
import {nameOfUse} from './nameOfUse';

type Named<Word extends string> = Record<Word | 'all', string>;

const all = (): string => translate({id: 'ofm.hardware.all', message: 'Todos'});

/** The names of the words of a choice, with one for no choice. */
export function named<Word extends string>(
  words: readonly Word[],
  nameOf: (word: Word) => string,
): Named<Word> {
  return Object.fromEntries([
    ['all', all()],
    ...words.map((word) => [word, nameOf(word)]),
  ]) as Named<Word>;
}

/** What the fields are called that all tables of hardware have. */
export function sharedWords() {
  return {
    minMemoryGB: {
      label: translate({id: 'ofm.hardware.memory', message: 'Memória mínima (GB)'}),
      hint: translate({id: 'ofm.hardware.memoryHint', message: 'De 1 a 100.000; vazio, qualquer.'}),
    },
    maxUSDPerHour: {
      label: translate({id: 'ofm.hardware.budget', message: 'Até quanto (US$/h)'}),
      hint: translate({
        id: 'ofm.hardware.budgetHint',
        message: 'De 0,01 a 10.000; só entra quem tem preço confirmado.',
      }),
    },
    use: {
      label: translate({id: 'ofm.hardware.use', message: 'Uso'}),
      options: named<Use>(uses, nameOfUse),
    },
    shown: {
      label: translate({id: 'ofm.hardware.shown', message: 'Linhas da comparação'}),
      options: {
        all: all(),
        different: translate({id: 'ofm.comparison.onlyDifferent', message: 'Só o que difere'}),
      },
    },
  };
}

/** What the field for Brazilian regions is called, with the answers that a table has. */
export function brazilWords<Word extends RentalAvailability>(words: readonly Word[]) {
  return {
    label: translate({id: 'ofm.cloud.inBrazil', message: 'Região no Brasil'}),
    options: named<Word>(words, brazilName),
  };
}

/** What the fields are called that no form shows: the order and the comparison. */
export function hiddenWords() {
  const compared = {
    label: translate({id: 'ofm.comparison.title', message: 'Comparação'}),
    options: {},
  };
  return {
    sort: {label: translate({id: 'ofm.hardware.sort', message: 'Ordem'}), options: {}},
    direction: {
      label: translate({id: 'ofm.hardware.direction', message: 'Sentido da ordem'}),
      options: {},
    },
    compare1: compared,
    compare2: compared,
    compare3: compared,
    compare4: compared,
  };
}
