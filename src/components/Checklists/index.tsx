import {translate} from '@docusaurus/Translate';
import {Button} from '@site/src/components/Button';
import {ProgressBar} from '@site/src/components/Checklist/ProgressBar';
import type {ChecklistIndexView} from '@site/src/domain/checklist/indexView';
import {checklistProgress, stageProgress} from '@site/src/domain/checklist/progressIndex';
import {useAnswers} from '@site/src/hooks/useAnswers';
import {useChecklistFilter} from '@site/src/hooks/useChecklistFilter';
import {useChecklistsInFull} from '@site/src/hooks/useChecklistsInFull';
import {usePrintView} from '@site/src/hooks/usePrintView';
import {useProgressIndex} from '@site/src/hooks/useProgressIndex';
import {readyOnApproach} from '@site/src/loader/approach';
import {type ReactNode, useState} from 'react';
import {Entry} from './Entry';
import {Overview} from './Overview';
import {allScope, stageName, stageScope, toPrintScopes} from './printScopes';
import styles from './styles.module.css';

type Props = {
  /** Added by plugins/manual-data. */
  data: ChecklistIndexView;
};

/** Every checklist of the manual by part, with the reader’s progress, to be printed together. */
export function Checklists({data}: Props): ReactNode {
  const {ready, answers} = useAnswers(data.manualVersion);
  const index = useProgressIndex(ready);
  const [filter] = useChecklistFilter();
  const [scope, setScope] = useState(allScope);
  const printView = usePrintView();
  const inFull = useChecklistsInFull(printView.View !== undefined);

  function printButton(id: string, words: string): ReactNode {
    const print = (): void => {
      setScope(id);
      printView.open();
    };
    return (
      <Button className="needs-javascript no-print" onClick={print}>
        {words}
      </Button>
    );
  }

  return (
    <div {...readyOnApproach} className={styles.parts}>
      {index && <Overview index={index} answers={answers} />}
      {printButton(
        allScope,
        translate({id: 'ofm.checklists.printAll', message: 'Imprimir todas…'}),
      )}
      {(printView.failed || inFull.failed) && (
        <p role="alert">
          {translate({
            id: 'ofm.print.failed',
            message: 'A impressão não carregou. Confira a conexão e tente de novo.',
          })}
        </p>
      )}
      {data.parts.map(({part, checklists}) => {
        const name = stageName(part);
        const progress = index && stageProgress(index, answers, part);
        return (
          <section key={part} aria-label={name}>
            <div className={styles.part}>
              <p>{name}</p>
              {printButton(
                stageScope(part),
                translate({id: 'ofm.checklists.printStage', message: 'Imprimir esta etapa…'}),
              )}
            </div>
            {progress && <ProgressBar progress={progress} ready label={name} />}
            <ul className={styles.entries}>
              {checklists.map((checklist) => (
                <Entry
                  key={checklist.id}
                  checklist={checklist}
                  progress={index && checklistProgress(index, answers, checklist.id)}
                />
              ))}
            </ul>
          </section>
        );
      })}
      {printView.View && inFull.checklists && (
        <printView.View
          scopes={toPrintScopes(data, inFull.checklists)}
          scope={scope}
          filter={filter}
          manualVersion={data.manualVersion}
          onClose={printView.close}
        />
      )}
    </div>
  );
}
