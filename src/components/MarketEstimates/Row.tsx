import {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {Small} from '@site/src/components/DataTable';
import {SourceLink, VerificationMark} from '@site/src/components/Provenance';
import type {EstimateView, MarketEstimatesView} from '@site/src/domain/market/view';
import type {ReactNode} from 'react';
import {Arithmetic} from './Arithmetic';
import {CiteFigure} from './Cite';
import {anchorOf, flagName, publisherName, regionName, verdictName} from './names';
import styles from './styles.module.css';
import {Rates, Values} from './Values';

type Props = {
  estimate: EstimateView;
  sources: MarketEstimatesView['sources'];
  manualVersion: string;
};

function Name({estimate}: Pick<Props, 'estimate'>): ReactNode {
  const {title, edition, region, flags} = estimate;
  return (
    <>
      <a href={`#${anchorOf(estimate.id)}`} className={styles.self}>
        {publisherName(estimate)}
      </a>
      <Small>
        {title}
        {edition && `, ${edition}`}
        {region === 'united-states' && ` (${regionName(region)})`}
      </Small>
      {flags.length > 0 && (
        <span className={styles.flags}>
          {flags.map((flag) => (
            <span key={flag} className={styles.flag} data-flag={flag}>
              {flagName(flag)}
            </span>
          ))}
        </span>
      )}
    </>
  );
}

/** One estimate; on a phone its cells stand below each other. */
export function Row({estimate, sources, manualVersion}: Props): ReactNode {
  const id = anchorOf(estimate.id);
  useBrokenLinks().collectAnchor(id);
  const source = estimate.source === undefined ? undefined : sources[estimate.source];
  return (
    <tr id={id} className={styles.row}>
      <th scope="row" className={styles.publisher}>
        <Name estimate={estimate} />
      </th>
      <td className={styles.words}>
        {estimate.measures}
        <Small>{estimate.remarks}</Small>
        <Arithmetic estimate={estimate} />
      </td>
      <td className={styles.number}>
        <Values estimate={estimate} />
        <Rates estimate={estimate} />
      </td>
      <td className={styles.use}>
        <span className={styles.verdict} data-use={estimate.use}>
          {verdictName(estimate.use)}
        </span>
        <Small>
          {source ? (
            <SourceLink source={source} />
          ) : (
            translate({id: 'ofm.market.noSource', message: 'fonte não encontrada'})
          )}
          , {estimate.asOf}
          <VerificationMark verification={estimate.verification} />
        </Small>
        <CiteFigure estimate={estimate} source={source} manualVersion={manualVersion} />
      </td>
    </tr>
  );
}
