import Translate, {translate} from '@docusaurus/Translate';
import type {Found, SearchState} from '@site/src/hooks/useSearch';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

type Props = {state: SearchState; onRetry: () => void};

function countText({query, total}: Found): string {
  if (total === 0) {
    return translate(
      {
        id: 'ofm.search.none',
        message: 'Nada encontrado para “{query}”. Confira a grafia ou use menos palavras.',
      },
      {query},
    );
  }
  return total === 1
    ? translate({id: 'ofm.search.one', message: '1 capítulo encontrado'})
    : translate({id: 'ofm.search.many', message: '{count} capítulos encontrados'}, {count: total});
}

const command = <code>npm run preview</code>;

function Development(): ReactNode {
  return (
    <Translate id="ofm.search.development" values={{command}}>
      {
        'A busca precisa do site construído: aqui, no servidor de desenvolvimento, não há índice. Para buscar, rode {command}.'
      }
    </Translate>
  );
}

function text(state: SearchState): ReactNode {
  switch (state.status) {
    case 'idle':
      return translate({
        id: 'ofm.search.hint',
        message:
          'Digite uma ou mais palavras. Acentos não fazem diferença: “memoria” acha “memória”.',
      });
    case 'unavailable':
      return <Development />;
    case 'loading':
      return state.found
        ? countText(state.found)
        : translate({id: 'ofm.search.loading', message: 'Buscando…'});
    case 'found':
      return countText(state.found);
    case 'failed':
      return translate({
        id: 'ofm.search.failed',
        message: 'Não foi possível carregar o índice da busca. Confira a conexão.',
      });
  }
}

/** In words, and aloud for who does not see it: how the search stands. */
export function Status({state, onRetry}: Props): ReactNode {
  return (
    <div className={styles.status} data-status={state.status}>
      <p role="status">{text(state)}</p>
      {state.status === 'failed' && (
        <button type="button" className={styles.action} onClick={onRetry}>
          {translate({id: 'ofm.search.retry', message: 'Tentar de novo'})}
        </button>
      )}
    </div>
  );
}
