import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import {Button} from '@site/src/components/Button';
import {stateName} from '@site/src/components/Checklist/names';
import {answerState, answerTo} from '@site/src/domain/checklist/state';
import type {Answers} from '@site/src/domain/checklist/workspace';
import type {CatalogueItem, CatalogueView} from '@site/src/domain/workspace/catalogue';
import {acknowledgeManual, confirmReview, type Upgrade} from '@site/src/domain/workspace/review';
import {useItemLink} from '@site/src/hooks/useItemLink';
import type {Projects} from '@site/src/hooks/useProjects';
import {type ReactNode, useRef} from 'react';
import styles from './parts.module.css';

type Props = {projects: Projects; manual: CatalogueView; upgrade: Upgrade<CatalogueItem>};

type ItemsProps = {
  title: string;
  items: readonly CatalogueItem[];
  manual: CatalogueView;
  children?: (item: CatalogueItem) => ReactNode;
};

function Items({title, items, manual, children}: ItemsProps): ReactNode {
  const itemLink = useItemLink(manual);
  if (items.length === 0) {
    return null;
  }
  return (
    <>
      <p className={styles.listTitle}>
        {title} ({items.length})
      </p>
      <ul className={styles.rows}>
        {items.map((item) => {
          const link = itemLink(item);
          return (
            <li key={item.id} className={styles.row}>
              <span>
                {link ? <Link to={link}>{item.id}</Link> : item.id} {item.statement}
              </span>
              {children?.(item)}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** The answer to a retired item, which is kept, and what is asked in its place. */
function retiredWords(item: CatalogueItem, answers: Answers): string {
  const state = stateName(answerState(answerTo(answers, item.id), item));
  const kept = translate({id: 'ofm.review.kept', message: 'sua resposta: {state}'}, {state});
  const successors = translate(
    {id: 'ofm.review.replacedBy', message: 'no lugar: {ids}'},
    {ids: (item.replacedBy ?? []).join(', ')},
  );
  return item.replacedBy ? `${kept}; ${successors}` : kept;
}

/** What the manual asks now and did not ask before, for the current project. */
export function Review({projects, manual, upgrade}: Props): ReactNode {
  const {current, update} = projects;
  const {added, changed, retired, unknown} = upgrade;
  const lead = useRef<HTMLParagraphElement>(null);
  const seen = current.manualVersion === manual.manualVersion && added.length === 0;

  function confirm(item: CatalogueItem): void {
    lead.current?.focus();
    update(
      (before) => confirmReview(before, current.id, item),
      translate(
        {id: 'ofm.review.confirmed', message: 'Resposta a {id} confirmada.'},
        {id: item.id},
      ),
    );
  }

  function acknowledge(): void {
    lead.current?.focus();
    update(
      (before) => acknowledgeManual(before, current.id, manual),
      translate({id: 'ofm.review.seen', message: 'Mudanças do manual marcadas como vistas.'}),
    );
  }

  return (
    <>
      <p className={styles.lead} ref={lead} tabIndex={-1}>
        {seen && changed.length === 0
          ? translate({
              id: 'ofm.review.nothing',
              message: 'Nada mudou no manual desde que você o viu com este projeto.',
            })
          : translate({
              id: 'ofm.review.lead',
              message:
                'O manual mudou desde que você o viu com este projeto. Todas as respostas estão guardadas.',
            })}
      </p>
      <Items
        title={translate({id: 'ofm.review.changed', message: 'Mudaram: releia e confirme'})}
        items={changed}
        manual={manual}
      >
        {(item) => (
          <Button onClick={() => confirm(item)}>
            {translate({id: 'ofm.review.confirm', message: 'A resposta continua valendo'})}
            <span className="visually-hidden"> ({item.id})</span>
          </Button>
        )}
      </Items>
      <Items
        title={translate({id: 'ofm.review.added', message: 'Novos'})}
        items={added}
        manual={manual}
      />
      <Items
        title={translate({id: 'ofm.review.retired', message: 'Retirados: não contam mais'})}
        items={retired}
        manual={manual}
      >
        {(item) => <span className={styles.facts}>{retiredWords(item, current.answers)}</span>}
      </Items>
      {unknown.length > 0 && (
        <p className={styles.facts}>
          {translate(
            {
              id: 'ofm.review.unknown',
              message: 'Respostas guardadas a itens que esta versão do manual não tem: {ids}.',
            },
            {ids: unknown.slice(0, 50).join(', ')},
          )}
        </p>
      )}
      {!seen && (
        <p className={styles.actions}>
          <Button onClick={acknowledge}>
            {translate({id: 'ofm.review.acknowledge', message: 'Marcar os novos como vistos'})}
          </Button>
        </p>
      )}
    </>
  );
}
