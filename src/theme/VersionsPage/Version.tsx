import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {Day} from '@site/src/components/Review/Day';
import {versionName, versionStatusName} from '@site/src/components/versionNames';
import type {VersionView} from '@site/src/domain/release/view';
import {useNumbers} from '@site/src/hooks/useNumbers';
import type {ReactNode} from 'react';
import {Changes} from './Changes';
import {Links} from './Links';
import styles from './version.module.css';

type Props = {version: VersionView};

/** What a reader can expect of the version. */
function promise({status, isShown}: VersionView): string {
  switch (status) {
    case 'current':
      return isShown
        ? translate({
            id: 'ofm.versions.promise.currentShown',
            message:
              'O que se escreve agora, e o que os endereços sem número mostram até existir a versão 1.0. Para citar ou se avaliar, use uma versão numerada.',
          })
        : translate({
            id: 'ofm.versions.promise.current',
            message:
              'O que se escreve agora para a próxima versão. Para citar ou se avaliar, use uma versão numerada.',
          });
    case 'pre-release':
      return translate({
        id: 'ofm.versions.promise.preRelease',
        message:
          'Congelada para ser lida, citada e comentada antes da próxima versão anual. Não muda mais.',
      });
    case 'latest':
      return translate({
        id: 'ofm.versions.promise.latest',
        message: 'A versão que os endereços sem número mostram. Não muda mais.',
      });
    case 'superseded':
      return translate({
        id: 'ofm.versions.promise.superseded',
        message:
          'Há uma mais nova. Continua aqui, sem mudanças, para quem a citou ou se avaliou por ela.',
      });
  }
}

function Facts({version: {day, chapters, criteria}}: Props): ReactNode {
  const {whole} = useNumbers();
  return (
    <ul className={styles.facts}>
      {day && (
        <li>
          <Translate id="ofm.versions.publishedOn" values={{date: <Day day={day} />}}>
            {'publicada em {date}'}
          </Translate>
        </li>
      )}
      <li>
        {translate(
          {id: 'ofm.versions.criteriaCount', message: '{count} critérios'},
          {count: whole(criteria)},
        )}
      </li>
      <li>
        {translate(
          {id: 'ofm.versions.chapterCount', message: '{count} capítulos'},
          {count: whole(chapters)},
        )}
      </li>
    </ul>
  );
}

/** One version: its name and status beside what it changed. */
export function Version({version}: Props): ReactNode {
  const {name, status, path} = version;
  const id = `version-${name.replaceAll('.', '-')}`;
  return (
    <li id={id} className={styles.version} data-status={status}>
      <div className={styles.head}>
        <h2 className={styles.name}>
          <Link to={path}>{versionName(version)}</Link>
        </h2>
        <p className={styles.status}>{versionStatusName(status)}</p>
        <Facts version={version} />
      </div>
      <div className={styles.body}>
        <p>{promise(version)}</p>
        <Changes version={version} />
        <Links version={version} />
      </div>
    </li>
  );
}
