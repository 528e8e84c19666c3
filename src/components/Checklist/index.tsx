import {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {ProjectBar} from '@site/src/components/ProjectBar';
import type {AnswerEdit} from '@site/src/domain/checklist/edit';
import {countProgress} from '@site/src/domain/checklist/progress';
import {answerTo} from '@site/src/domain/checklist/state';
import type {ChecklistItem, ChecklistView} from '@site/src/domain/checklist/view';
import {useAnswers} from '@site/src/hooks/useAnswers';
import {useChecklistFilter} from '@site/src/hooks/useChecklistFilter';
import {usePrintView} from '@site/src/hooks/usePrintView';
import {readyOnApproach} from '@site/src/loader/approach';
import {type ReactNode, useId, useRef} from 'react';
import {Breakdown} from './Breakdown';
import {changeWords} from './changeWords';
import {Help} from './Help';
import {Item} from './Item';
import {LastChange} from './LastChange';
import {Notice} from './Notice';
import {OnPaper, SignedOnPaper} from './OnPaper';
import {ProgressBar} from './ProgressBar';
import styles from './styles.module.css';
import {Toolbar} from './Toolbar';
import {undoKeys} from './undoKeys';
import {useShownItems} from './useShownItems';

type Props = {
  id: string;
  /** Added by plugins/manual-data. */
  data: ChecklistView;
};

/** The list of the page in which something was answered last: only it tells of the change. */
let lastUsed = '';

/**
 * A checklist of the manual. Its items are complete HTML; saving, filters and progress come with
 * JavaScript. Answers belong to the item, so both languages and all pages show the same.
 */
export function Checklist({data}: Props): ReactNode {
  const {manualVersion} = data;
  const {ready, answers, project, notice, keptAside, edit, ...changes} = useAnswers(manualVersion);
  const [filter, setFilter] = useChecklistFilter();
  const shown = useShownItems({items: data.items, answers, filter, project: project.id, ready});
  const printView = usePrintView();
  const headingId = useId();
  const list = useRef<HTMLUListElement>(null);
  const anchor = `checklist-${data.id}`;
  useBrokenLinks().collectAnchor(anchor);

  function answerItem(item: ChecklistItem, change: AnswerEdit): void {
    lastUsed = data.id;
    edit(item, change, changeWords(item, change));
  }

  function openAll(open: boolean): void {
    for (const details of list.current?.querySelectorAll('details') ?? []) {
      details.open = open;
    }
  }

  return (
    <section
      {...readyOnApproach}
      id={anchor}
      className={styles.checklist}
      aria-labelledby={headingId}
      data-checklist={data.id}
      onKeyDown={undoKeys(changes)}
    >
      <ProjectBar manualVersion={manualVersion} items={data.items} />
      <header className={styles.header}>
        <p className={styles.title} id={headingId}>
          {data.title}
        </p>
        <p className={styles.description}>{data.description}</p>
        <OnPaper data={data} filter={filter} project={project.name} ready={ready} />
        <ProgressBar progress={countProgress(data.items, answers)} ready={ready} />
        <Breakdown data={data} answers={answers} />
        <noscript>
          <p className={`${styles.notice} no-print`}>
            {translate({
              id: 'ofm.checklist.noscript',
              message:
                'Sem JavaScript as marcas não ficam salvas neste navegador; imprima a página para guardá-las.',
            })}
          </p>
        </noscript>
        <Toolbar
          anchor={anchor}
          filter={filter}
          onChange={setFilter}
          shown={shown.length}
          all={data.items.length}
          onOpenAll={openAll}
          onPrint={printView.open}
          printFailed={printView.failed}
        />
        <Help />
      </header>
      <ul className={styles.items} ref={list}>
        {shown.map((item) => (
          <Item
            key={item.id}
            item={item}
            answer={answerTo(answers, item.id)}
            onEdit={(change) => answerItem(item, change)}
            ready={ready}
          />
        ))}
      </ul>
      <SignedOnPaper />
      <LastChange here={lastUsed === data.id} {...changes} />
      <Notice notice={notice} keptAside={keptAside} manualVersion={manualVersion} />
      {printView.View && (
        <printView.View
          scopes={[{id: data.id, name: data.title, checklists: [data]}]}
          scope={data.id}
          filter={filter}
          manualVersion={manualVersion}
          onClose={printView.close}
        />
      )}
    </section>
  );
}
