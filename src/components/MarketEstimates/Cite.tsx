import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {Button} from '@site/src/components/Button';
import {verificationName} from '@site/src/components/Provenance';
import {formatDay} from '@site/src/domain/locale/formatDay';
import type {EstimateView} from '@site/src/domain/market/view';
import {type Citation, toBibtex, toCslDocument} from '@site/src/domain/reference/citation';
import type {SourceView} from '@site/src/domain/reference/view';
import {useChapterAddress} from '@site/src/hooks/useChapterAddress';
import {useCopy} from '@site/src/hooks/useCopy';
import {type ReactNode, useState} from 'react';
import styles from './cite.module.css';
import {figureText} from './figureText';
import {anchorOf, publisherName, verdictName} from './names';

const slug = 'market/index';

/** All but the day of reading, which is that of the click. */
type Undated = Omit<Citation, 'accessed'>;

function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function toText({author, title, edition, note, container, url}: Undated): string {
  const place = translate(
    {id: 'ofm.cite.place', message: 'Registrado em {container}, {url}.'},
    {container, url},
  );
  return [`${author}. ${title}${edition ? `, ${edition}` : ''}.`, note, place]
    .filter(Boolean)
    .join(' ');
}

function CopyButtons({citation}: {citation: Undated}): ReactNode {
  const locale = useDocusaurusContext().i18n.currentLocale;
  const [copied, copy] = useCopy();
  const dated = (): Citation => ({...citation, accessed: today()});
  const text = (): string => {
    const day = formatDay(today(), locale);
    return `${toText(citation)} ${translate(
      {id: 'ofm.cite.accessed', message: 'Acesso em {day}.'},
      {day},
    )}`;
  };
  return (
    <span className={styles.buttons}>
      <Button onClick={() => copy(text())}>
        {translate({id: 'ofm.cite.copy', message: 'Copiar'})}
      </Button>
      <Button onClick={() => copy(toBibtex(dated()))}>BibTeX</Button>
      <Button onClick={() => copy(toCslDocument(dated()))}>CSL-JSON</Button>
      <span role="status" className={styles.copied}>
        {copied.status === 'copied' &&
          translate({id: 'ofm.cite.copied', message: 'Citação copiada.'})}
        {copied.status === 'failed' && copied.text}
      </span>
    </span>
  );
}

type CiteProps = {citation: Undated; summary: string};

/** A citation that unfolds; what it says stands on the page too, so it is only made when asked for. */
function Cite({citation, summary}: CiteProps): ReactNode {
  const [wasOpened, setOpened] = useState(false);
  return (
    <details
      className={`${styles.cite} needs-javascript no-print`}
      onToggle={() => setOpened(true)}
    >
      <summary>{summary}</summary>
      {wasOpened && (
        <>
          <p className={styles.text}>{toText(citation)}</p>
          <CopyButtons citation={citation} />
        </>
      )}
    </details>
  );
}

function useContainer(manualVersion: string): string {
  const {title} = useDocusaurusContext().siteConfig;
  return translate(
    {id: 'ofm.cite.container', message: '{title}, versão {version}'},
    {title, version: manualVersion},
  );
}

type FigureProps = {
  estimate: EstimateView;
  source: SourceView | undefined;
  manualVersion: string;
};

/** How to cite one estimate, with its definition, its source and how well it was verified. */
export function CiteFigure({estimate, source, manualVersion}: FigureProps): ReactNode {
  const locale = useDocusaurusContext().i18n.currentLocale;
  const address = useChapterAddress();
  const container = useContainer(manualVersion);
  const {id, title, edition, asOf, measures, verification, use} = estimate;
  const read = translate(
    {
      id: 'ofm.market.read',
      message: '{figure}. {measures} {source}, {asOf}: {verification}; uso: {use}.',
    },
    {
      figure: figureText(estimate, locale),
      measures,
      source:
        source?.label ??
        translate({id: 'ofm.market.sourceMissing', message: 'Fonte não encontrada'}),
      asOf,
      verification: verificationName(verification),
      use: verdictName(use),
    },
  );
  return (
    <Cite
      summary={translate({id: 'ofm.market.cite', message: 'Citar'})}
      citation={{
        key: `ofm-${id}`,
        author: publisherName(estimate),
        title,
        edition,
        issued: asOf,
        container,
        note: read,
        url: `${address(slug)}#${anchorOf(id)}`,
      }}
    />
  );
}

/** How to cite the page with all estimates. */
export function CitePage({manualVersion}: {manualVersion: string}): ReactNode {
  const address = useChapterAddress();
  const container = useContainer(manualVersion);
  const {title} = useDocusaurusContext().siteConfig;
  return (
    <Cite
      summary={translate({id: 'ofm.market.citePage', message: 'Citar esta página'})}
      citation={{
        key: 'ofm-market',
        author: title,
        title: translate({
          id: 'ofm.market.pageTitle',
          message: 'O tamanho do mercado: estimativas publicadas',
        }),
        container,
        url: address(slug),
      }}
    />
  );
}
